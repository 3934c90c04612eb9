import { decisionRoutes } from '#modules/decisions/index.ts';
import { formatDate } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import type { RunningUnder } from '#web/running-matters.ts';
import { amendmentAddress, decideAmendmentAddress, programmeAddress } from '../addresses.ts';
import { amendmentDecision } from '../commands/amendment-decision.ts';
import { changeDefinition } from '../commands/change-definition.ts';
import { definitionOf } from '../commands/definition-text.ts';
import { amendmentWords } from '../messages/amendment-words.ts';
import { programmesMessages } from '../messages.ts';
import { versionDays, versionOn } from '../model/definition-on.ts';
import { findProgramme } from '../queries/programmes.ts';
import { editedText } from '../store.ts';
import { presentDrafted, presentTouched, presentVersion } from './differences.presenter.ts';
import { say } from './evidence.presenter.ts';
import { programmeStatus } from './programme.presenter.ts';
import { DraftedSoFar, Touched } from './programme-versions.tsx';
import { runningFor } from './running-for.ts';

/** The page on which a published programme gets one version more. */
export const amendmentRoutes = (running: readonly RunningUnder[]) =>
  decisionRoutes(amendmentDecision, {
    address: amendmentAddress,
    decideAddress: decideAmendmentAddress,
    read: 'programmes.read-amendments',
    done: 'programmes.amendment',
    words: amendmentWords,
    messages: programmesMessages,
    fields: amendmentFields,
    proposal: proposedBy,
    find: async (context, id) => {
      const { work } = context;
      const found = await findProgramme(work, id);
      if (!found) return undefined;
      const { facts } = amendmentWords;
      const { definition: drafted } = await editedText(work, found);
      const differences = presentDrafted(found.definition, drafted);
      const title = say(found.definition.title);
      return {
        preline: title,
        breadcrumb: { label: title, href: programmeAddress(id) },
        isOpen: found.status === 'published',
        facts: [
          { term: facts.status, description: programmeStatus(found.status).label },
          { term: facts.inForce, description: formatDate(versionOn(found.definition, work.today)) },
          {
            term: amendmentWords.soFar,
            description: DraftedSoFar({
              id,
              differences,
              isOpen: found.status === 'published' && context.may(changeDefinition.permission),
            }),
          },
          {
            term: facts.touched,
            description: Touched({ matters: presentTouched(await runningFor(context, running, id)) }),
          },
        ],
      };
    },
  });

/** Returns the fields of the first person: the day of what was typed part by part, or a whole file in its place. */
const amendmentFields = (): FieldSpec[] => [
  {
    name: 'validFrom',
    kind: 'date',
    label: amendmentWords.validFrom,
    hint: amendmentWords.validFromHint,
    optional: true,
  },
  { name: 'title.de', kind: 'text', label: amendmentWords.versionTitle.de, optional: true },
  { name: 'title.en', kind: 'text', label: amendmentWords.versionTitle.en, optional: true },
  { name: 'reason', kind: 'long-text', label: amendmentWords.reason },
  {
    name: 'amountsReason',
    kind: 'long-text',
    label: amendmentWords.amountsReason,
    hint: amendmentWords.amountsReasonHint,
    optional: true,
  },
  {
    name: 'text',
    kind: 'code',
    label: amendmentWords.text,
    hint: amendmentWords.textHint,
    optional: true,
  },
];

/** Returns the day of the version that a text adds, and field by field what it changes. */
function proposedBy({ text, amountsReason }: { text: string; amountsReason?: string | undefined }): Fact[] {
  const definition = definitionOf(text);
  const validFrom = versionDays(definition).at(-1) ?? definition.period.from;
  return [
    { term: amendmentWords.validFrom, description: formatDate(validFrom) },
    ...presentVersion(definition, validFrom).map(({ field, before, after }) => ({
      term: field,
      description: amendmentWords.change(before, after),
    })),
    ...(amountsReason ? [{ term: amendmentWords.amounts, description: amountsReason }] : []),
  ];
}
