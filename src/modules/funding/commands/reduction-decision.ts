import { sql } from 'kysely';
import { z } from 'zod';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { reductionAddress } from '../addresses.ts';
import { reductionWords } from '../messages/budget-words.ts';
import { freeCents } from '../model/books.ts';
import { type LoadedEntry, loadEntry } from '../store.ts';

const amountCents = z.int().min(1).max(100_000_000_000_000);

/** Einstellung berichtigen: all or part of an appropriation is taken back by a new entry that names it. */
export const reductionDecision = defineDecision({
  kind: 'reduction',
  objectKind: 'ledger-entry',
  detail: z.object({ amountCents }),
  /** Berichtigung vorbereiten: the first of two people says how much of an appropriation does not hold, and why. */
  prepare: {
    name: 'funding.prepare-reduction',
    input: z.strictObject({ id: z.uuid(), amountCents, reason: z.string().trim().min(3).max(500) }),
  },
  /** Berichtigen: the second of two people books back what the first prepared, or returns it. */
  decide: { name: 'funding.decide-reduction' },
  load: loadEntry,
  hash: ({ id, leftCents }, { amountCents }) => contentHash({ id, leftCents, amountCents }),
  propose: (old, { amountCents }) => {
    const may = mayReduce(old, amountCents);
    return may.refusal ? may : decided({ detail: { amountCents } });
  },
  postings: ({ id, budgetLineId }, { detail, reason }) => [
    { rule: 'reduce', budgetLineId, correctsId: id, reason, ...detail },
  ],
  effect: (old, { detail }) => {
    const may = mayReduce(old, detail.amountCents);
    return may.refusal ? may : decided({ budgetLineId: old.budgetLineId });
  },
  // All that comes of it is the booking.
  write: async () => {},
  answer: ({ budgetLineId }) => ({ budgetLineId }),
  alreadyPrepared: 'reduction-prepared',
  constraints: {
    correction_within_the_old: 'more-than-the-old',
    never_more_than_there_is: 'already-committed',
  },
  waiting: {
    word: () => reductionWords.kind,
    order: 70,
    href: reductionAddress,
    from: sql`ledger_entry s join budget_line l on l.id = s.budget_line_id join programme_title t on t.id = l.programme_id`,
    title: sql`t.title_de || ' ' || l.cash_year`,
    cents: sql`(d.detail ->> 'amountCents')::bigint`,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareReduction, decide: decideReduction } = reductionDecision;

/** Decides whether so much of an entry may be taken back: it is an appropriation, and neither taken back nor committed. */
function mayReduce({ rule, leftCents, totals }: LoadedEntry, wanted: Cents): Decision<Cents> {
  if (rule !== 'appropriate') return refused('not-an-appropriation');
  if (wanted > leftCents) return refused('more-than-the-old', { left: leftCents });
  const free = freeCents(totals);
  return wanted > free ? refused('already-committed', { free }) : decided(wanted);
}
