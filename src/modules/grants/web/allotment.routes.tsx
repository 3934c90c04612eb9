import { decisionRoutes } from '#modules/decisions/index.ts';
import { programmeAddress } from '#modules/programmes/addresses.ts';
import { ALLOTTED, bodyText, type QuotaKind } from '#modules/programmes/index.ts';
import { currentLanguage, formatDate } from '#ui/language.ts';
import type { Fact, Option } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { allotmentAddress, decideAllotmentAddress } from '../addresses.ts';
import { allotmentDecision } from '../commands/allotment-decision.ts';
import { allotmentWords, allottedFigure, allottedText } from '../messages/allotment-words.ts';
import { grantsMessages } from '../messages.ts';
import { type AllottedProgramme, isAllotted, notAllotted } from '../model/allotment.ts';
import { findAllotment } from '../queries/find-allotment.ts';
import { AllotmentTable } from './allotment-table.tsx';

const words = () => allotmentWords;

/** The page on which the quotas of a programme stand, with the key that gave them, and on which two people change them. */
export const allotmentRoutes = decisionRoutes(allotmentDecision, {
  address: allotmentAddress,
  decideAddress: decideAllotmentAddress,
  read: 'grants.read-allotments',
  words: allotmentWords,
  messages: grantsMessages,
  fields: (subject) => [
    {
      ...{ name: 'fromDistrictId', kind: 'choice', label: words().from, options: subject?.choices },
      ...{ optional: true, none: words().reserve },
    },
    {
      ...{ name: 'toDistrictId', kind: 'choice', label: words().to, options: subject?.choices },
      ...{ optional: true, none: words().reserve },
    },
    ...ALLOTTED.filter((what) => subject?.asks?.includes(what) ?? true).map(figureField),
    { name: 'reason', kind: 'long-text', label: words().reason },
  ],
  proposal: ({ fromDistrictId, toDistrictId, ...moved }, { choices = [] }) => [
    { term: words().from, description: nameOf(choices, fromDistrictId) },
    { term: words().to, description: nameOf(choices, toDistrictId) },
    ...ALLOTTED.flatMap((what) =>
      moved[what] ? [{ term: words().what[what], description: allottedFigure(what, moved[what]) }] : [],
    ),
  ],
  find: async ({ work }, id) => {
    const found = await findAllotment(work, id);
    if (!found) return undefined;
    const { facts, keys } = words();
    const { allotment, districts } = found;
    const asks = ALLOTTED.filter((what) => isAllotted(allotment, what));
    const title = found.title[currentLanguage()];
    const given = districts.filter((row) => asks.some((what) => row[what] !== null || row.granted[what] > 0));
    return {
      preline: title,
      breadcrumb: { label: title, href: programmeAddress(id) },
      isOpen: asks.length > 0,
      asks,
      choices: districts.map(({ districtId, districtName }) => ({ value: districtId, label: districtName })),
      facts: [
        ...wholeFacts(allotment, asks),
        {
          term: facts.key,
          description: found.keyTitle ? found.keyTitle[currentLanguage()] : keys[found.key],
        },
        ...redistributionFact(allotment),
      ],
      more: given.length > 0 && asks.map((what) => <AllotmentTable what={what} rows={given} />),
    };
  },
});

const figureField = (what: QuotaKind): FieldSpec => ({
  ...{ name: what, kind: what === 'amountCents' ? 'money' : 'number', label: words().what[what] },
  optional: true,
});

/** Presents what a programme has of each thing in all, and what of it is not allotted. */
function wholeFacts(allotment: AllottedProgramme, asks: readonly QuotaKind[]): Fact[] {
  const { facts, open } = words();
  const left = notAllotted(allotment);
  const known = asks.filter((what) => allotment.whole[what] !== null);
  const list = (of: (what: QuotaKind) => number) =>
    known.length === 0 ? open : known.map((what) => allottedText(what, of(what))).join(' · ');
  return [
    { term: facts.whole, description: list((what) => allotment.whole[what] ?? 0) },
    { term: facts.notAllotted, description: list((what) => left[what]) },
  ];
}

function redistributionFact({ redistribution }: AllottedProgramme): Fact[] {
  const { facts } = words();
  return redistribution
    ? [
        {
          term: facts.redistribution,
          description: facts.by(bodyText(redistribution.by), formatDate(redistribution.after)),
        },
      ]
    : [];
}

const nameOf = (choices: readonly Option[], id: string | undefined): string =>
  id === undefined ? words().reserve : (choices.find(({ value }) => value === id)?.label ?? '–');
