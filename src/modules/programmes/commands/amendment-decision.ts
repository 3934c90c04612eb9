import { sql } from 'kysely';
import { z } from 'zod';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { amendmentAddress } from '../addresses.ts';
import { plausibilityLimits } from '../files.ts';
import { amendmentWords } from '../messages/amendment-words.ts';
import { mayAmend } from '../model/amendment.ts';
import { unconfirmedFlags } from '../model/confirmation.ts';
import { versionDays } from '../model/definition-on.ts';
import { type Flag, flagImplausibleAmounts } from '../model/plausibility.ts';
import { moveProgramme } from '../model/programme.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';
import { amendProgramme, knownDistricts, listDecidedQuotas, loadProgramme } from '../store.ts';
import { definitionOf, definitionText } from './definition-text.ts';
import { amendedQuotas } from './quotas-of.ts';

const amountsReason = z.string().trim().min(10).max(2000).optional();
const detail = z.object({ text: z.string(), amountsReason });
type Detail = z.output<typeof detail>;

type Amendable = NonNullable<Awaited<ReturnType<typeof loadProgramme>>>;

/** Änderung eines Programms: a text with one version more takes the place of the one in force; each earlier day stays. */
export const amendmentDecision = defineDecision({
  kind: 'amendment',
  objectKind: 'programme',
  detail,
  /** Änderung vorbereiten: the first of two people brings the whole new text, and says why. */
  prepare: {
    name: 'programmes.prepare-amendment',
    input: z.strictObject({
      id: z.uuid(),
      text: definitionText,
      amountsReason,
      reason: z.string().trim().min(3).max(5000),
    }),
  },
  /** Änderung beschließen: the second puts it in force, and so confirms what the first said of unlikely amounts. */
  decide: { name: 'programmes.decide-amendment' },
  load: async (work, id) => {
    const programme = await loadProgramme(work, id);
    if (!programme) return undefined;
    const lastFrom = versionDays(programme.definition).at(-1) ?? programme.definition.period.from;
    return {
      ...programme,
      districts: await knownDistricts(work),
      lastFrom,
      decidedQuotas: await listDecidedQuotas(work, id, lastFrom),
    };
  },
  hash: ({ id, version }, { text }) => contentHash({ id, version, text }),
  propose: (programme, { text, amountsReason }, { today }) => {
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
