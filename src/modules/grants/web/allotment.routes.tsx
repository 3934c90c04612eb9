import { decisionRoutes } from '#modules/decisions/index.ts';
import { programmeAddress } from '#modules/programmes/addresses.ts';
import { currentLanguage, formatNumber } from '#ui/language.ts';
import type { Option } from '#ui/parts.ts';
import { allotmentAddress, decideAllotmentAddress } from '../addresses.ts';
import { allotmentDecision } from '../commands/allotment-decision.ts';
import { allotmentWords } from '../messages/allotment-words.ts';
import { grantsMessages } from '../messages.ts';
import { notAllotted } from '../model/allotment.ts';
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
    { name: 'places', kind: 'number', label: words().places },
    { name: 'reason', kind: 'long-text', label: words().reason },
  ],
  proposal: ({ fromDistrictId, toDistrictId, places }, { choices = [] }) => [
    { term: words().from, description: nameOf(choices, fromDistrictId) },
    { term: words().to, description: nameOf(choices, toDistrictId) },
    { term: words().places, description: formatNumber(places) },
  ],
  find: async ({ work }, id) => {
    const found = await findAllotment(work, id);
    if (!found) return undefined;
    const { facts, keys, open } = words();
    const { allotment } = found;
    const title = found.title[currentLanguage()];
    return {
      preline: title,
      breadcrumb: { label: title, href: programmeAddress(id) },
      isOpen: found.districts.length > 0,
      choices: found.districts.map(({ districtId, districtName }) => ({
        value: districtId,
        label: districtName,
      })),
      facts: [
        { term: facts.whole, description: allotment.whole === null ? open : formatNumber(allotment.whole) },
        { term: facts.notAllotted, description: formatNumber(notAllotted(allotment)) },
        {
          term: facts.key,
          description: found.keyTitle ? found.keyTitle[currentLanguage()] : keys[found.key],
        },
      ],
      more: <AllotmentTable rows={found.districts} />,
    };
  },
});

const nameOf = (choices: readonly Option[], id: string | undefined): string =>
  id === undefined ? words().reserve : (choices.find(({ value }) => value === id)?.label ?? '–');
