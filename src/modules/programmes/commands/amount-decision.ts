import { sql } from 'kysely';
import { z } from 'zod';
import { contentHash } from '#kernel/content-hash.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { amountsAddress } from '../addresses.ts';
import { plausibilityLimits } from '../files.ts';
import { amountWords } from '../messages/amount-words.ts';
import { type FlaggedAmount, unconfirmedFlags } from '../model/confirmation.ts';
import { flagImplausibleAmounts } from '../model/plausibility.ts';
import { moveProgramme } from '../model/programme.ts';
import { confirmAmounts, loadProgramme } from '../store.ts';

type Doubtful = NonNullable<Awaited<ReturnType<typeof loadProgramme>>>;

/** Beträge bestätigen: two people say, with a reason, that amounts of a draft which look wrong are right. */
export const amountDecision = defineDecision({
  kind: 'amount',
  objectKind: 'programme',
  detail: z.object({ amounts: z.array(z.object({ path: z.string(), amountCents: z.int() })) }),
  /** Bestätigung vorbereiten: the first of two people names the places of the amounts, and says why they are right. */
  prepare: {
    name: 'programmes.prepare-amount',
    input: z.strictObject({
      id: z.uuid(),
      paths: z.array(z.string().min(1).max(300)).min(1).max(100),
      reason: z.string().trim().min(10).max(2000),
    }),
  },
  /** Bestätigen: the second stands by it as well, or returns it. */
  decide: { name: 'programmes.decide-amount' },
  load: loadProgramme,
  hash: (programme, { amounts }) =>
    contentHash({
      id: programme.id,
      amounts: openAmounts(programme).filter((open) => amounts.some((one) => isSame(open, one))),
    }),
  propose: (programme, { paths }) => {
    const move = moveProgramme('programmes.prepare-amount', { ...programme, flags: [] });
    if (move.refusal) return move;
    const open = openAmounts(programme);
    const amounts = open.filter(({ path }) => paths.includes(path));
    return amounts.length < new Set(paths).size ? refused('no-such-flag') : decided({ detail: { amounts } });
  },
  effect: (programme, { id, reason, detail }) =>
    decided({ programmeId: programme.id, decisionId: id, reason, amounts: detail.amounts }),
  write: confirmAmounts,
  waiting: {
    word: () => amountWords.kind,
    order: 40,
    href: amountsAddress,
    from: sql`programme s`,
    title: sql`s.definition -> 'title' ->> 'de'`,
    cents: sql`(select sum((a ->> 'amountCents')::bigint) from jsonb_array_elements(d.detail -> 'amounts') a)::bigint`,
  },
});

export const { prepare: prepareAmount, decide: decideAmount } = amountDecision;

/** Returns the amounts of a draft that look wrong and that nobody has confirmed, by their places. */
const openAmounts = ({ definition, confirmations }: Doubtful): FlaggedAmount[] =>
  unconfirmedFlags(flagImplausibleAmounts(definition, plausibilityLimits()), confirmations).map(
    ({ path, amountCents }) => ({ path, amountCents }),
  );

const isSame = (one: FlaggedAmount, other: FlaggedAmount): boolean =>
  one.path === other.path && one.amountCents === other.amountCents;
