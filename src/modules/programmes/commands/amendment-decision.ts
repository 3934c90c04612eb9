import { sql } from 'kysely';
import { stringify } from 'yaml';
import { z } from 'zod';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { amendmentAddress } from '../addresses.ts';
import { knownOutside, plausibilityLimits } from '../files.ts';
import { amendmentWords } from '../messages/amendment-words.ts';
import { mayAmend } from '../model/amendment.ts';
import { unconfirmedFlags } from '../model/confirmation.ts';
import { versionDays } from '../model/definition-on.ts';
import { withDraftedVersion } from '../model/drafted-version.ts';
import { textSchema } from '../model/evidence.ts';
import { day } from '../model/identifiers.ts';
import { parseProgramme } from '../model/parse-programme.ts';
import { type Flag, flagImplausibleAmounts } from '../model/plausibility.ts';
import { moveProgramme } from '../model/programme.ts';
import type { ProgrammeDefinition, ProgrammeVersion } from '../model/programme-definition.ts';
import {
  amendProgramme,
  editedText,
  knownDistricts,
  listDecidedQuotas,
  loadProgramme,
  type ProgrammeRecord,
} from '../store.ts';
import { definitionOf, definitionText } from './definition-text.ts';
import { amendedQuotas } from './quotas-of.ts';

const amountsReason = z.string().trim().min(10).max(2000).optional();
const detail = z.object({ text: z.string(), amountsReason });
type Detail = z.output<typeof detail>;

type Amendable = ProgrammeRecord & { readonly drafted: ProgrammeDefinition };
type Proposed = Pick<ProgrammeVersion, 'title'> & {
  validFrom?: string | undefined;
  text?: string | undefined;
};

/** Änderung eines Programms: a text with one version more takes the place of the one in force; each earlier day stays. */
export const amendmentDecision = defineDecision({
  kind: 'amendment',
  objectKind: 'programme',
  detail,
  /** Änderung vorbereiten: the first of two people says from which day on what was typed holds, or brings a whole file. */
  prepare: {
    name: 'programmes.prepare-amendment',
    input: z
      .strictObject({
        id: z.uuid(),
        validFrom: day.optional().describe('The first day of the version that was typed part by part'),
        title: textSchema.optional().describe('What amends it'),
        text: definitionText.optional().describe('The whole file with one version more; instead of the day'),
        amountsReason,
        reason: z.string().trim().min(3).max(5000),
      })
      .refine(
        ...acrossFields<Partial<Proposed>>(
          ['validFrom', 'text'],
          'required',
          ({ validFrom, text }) => (validFrom === undefined) !== (text === undefined),
        ),
      ),
  },
  /** Änderung beschließen: the second puts it in force, and so confirms what the first said of unlikely amounts. */
  decide: { name: 'programmes.decide-amendment' },
  load: async (work, id) => {
    const programme = await loadProgramme(work, id);
    if (!programme) return undefined;
    const lastFrom = versionDays(programme.definition).at(-1) ?? programme.definition.period.from;
    return {
      ...programme,
      drafted: (await editedText(work, programme)).definition,
      districts: await knownDistricts(work),
      lastFrom,
      decidedQuotas: await listDecidedQuotas(work, id, lastFrom),
    };
  },
  hash: ({ id, version }, { text }) => contentHash({ id, version, text }),
  propose: (programme, { amountsReason, ...proposed }, { today }) => {
    const said = textOf(programme, proposed);
    if (said.refusal) return said;
    const text = said.change;
    const amended = amendedBy(programme, { text, amountsReason }, today);
    return amended.refusal ? amended : decided({ detail: { text, amountsReason } });
  },
  effect: (programme, { id, detail }, { today }) => {
    const amended = amendedBy(programme, detail, today);
    if (amended.refusal) return amended;
    const { definition, validFrom, flags } = amended.change;
    return decided({
      id: programme.id,
      version: programme.version + 1,
      definition,
      quotas: amendedQuotas(
        definition,
        { before: programme.lastFrom, validFrom },
        programme.districts,
        programme.decidedQuotas,
      ),
      confirmed: {
        programmeId: programme.id,
        decisionId: id,
        reason: detail.amountsReason ?? '',
        amounts: flags,
      },
    });
  },
  write: amendProgramme,
  alreadyPrepared: 'amendment-prepared',
  waiting: {
    word: () => amendmentWords.kind,
    href: amendmentAddress,
    from: sql`programme s`,
    title: sql`s.definition -> 'title' ->> 'de'`,
    cents: sql`0::bigint`,
    order: 50,
  },
});

export const { prepare: prepareAmendment, decide: decideAmendment } = amendmentDecision;

/** Returns the whole file that is proposed: the one that was brought, or that with the version that was drafted. */
function textOf(
  { definition, drafted }: Amendable,
  { text, validFrom = '', title }: Proposed,
): Decision<string> {
  if (text !== undefined) return decided(text);
  if (validFrom <= (versionDays(definition).at(-1) ?? ''))
    return refused('changes-the-past', { path: 'validFrom' });
  const whole = withDraftedVersion(definition, drafted, { validFrom, ...(title && { title }) });
  if (whole.refusal) return whole;
  const written = stringify(whole.change, { lineWidth: 0 });
  const [first] = parseProgramme(written, knownOutside).problems ?? [];
  return first ? refused('part-needed', { where: first.path }) : decided(written);
}

type Amended = { definition: ProgrammeDefinition; validFrom: string; flags: readonly Flag[] };

/** Decides whether a text amends the programme; its unlikely amounts are confirmed where a reason is given for them. */
function amendedBy(programme: Amendable, { text, amountsReason }: Detail, today: string): Decision<Amended> {
  const { status, confirmations } = programme;
  const move = moveProgramme('programmes.prepare-amendment', { status, confirmations, flags: [] });
  if (move.refusal) return move;
  const definition = definitionOf(text);
  const may = mayAmend(programme.definition, definition, today);
  if (may.refusal) return may;
  const flags = unconfirmedFlags(flagImplausibleAmounts(definition, plausibilityLimits()), confirmations);
  return flags.length > 0 && amountsReason === undefined
    ? refused('unconfirmed-amounts', { count: flags.length, paths: flags.map(({ path }) => path).join(', ') })
    : decided({ definition, validFrom: may.change, flags });
}
