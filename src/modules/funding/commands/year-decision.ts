import { sql } from 'kysely';
import { z } from 'zod';
import { yearOf } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineDecision } from '#modules/decisions/index.ts';
import { yearAddress } from '../addresses.ts';
import { yearWords } from '../messages/year-words.ts';
import { hashYear, linesToCarryTo, planYear, yearPostings } from '../model/year.ts';
import { closeLines, loadYear, openBudgetLines } from '../store.ts';

const free = z.enum(['lapse', 'carry']);

/** Jahresabschluss: what grants hold of a finished year is carried over, the rest too or it lapses; then the year is closed. */
export const yearDecision = defineDecision({
  kind: 'year',
  objectKind: 'budget',
  detail: z.object({ year: z.int(), free, targets: z.record(z.string(), z.string()) }),
  /** Abschluss vorbereiten: the first of two people says what becomes of the free money of the earliest open year. */
  prepare: {
    name: 'funding.prepare-year',
    input: z.strictObject({ id: z.uuid(), free, reason: z.string().trim().min(3).max(500) }),
  },
  /** Abschließen: the second of two people closes the year as prepared; nothing is booked into it after that. */
  decide: { name: 'funding.decide-year' },
  load: (work, id) => loadYear(work, id, yearOf(work.today)),
  hash: hashYear,
  propose: (books, { free }, { newId }) => {
    const plan = planYear(books, free, newId);
    return plan.refusal ? plan : decided({ detail: plan.change });
  },
  postings: (books, { detail }) => yearPostings(books, detail),
  effect: (books, { id, detail }) =>
    books.year === detail.year
      ? decided({
          decisionId: id,
          opened: linesToCarryTo(books, detail),
          closed: books.closing.map((line) => line.id),
        })
      : refused('no-year-to-close'),
  write: async (work, { decisionId, opened, closed }) => {
    await openBudgetLines(work, opened);
    await closeLines(work, decisionId, closed);
  },
  alreadyPrepared: 'year-prepared',
  waiting: {
    word: () => yearWords.kind,
    order: 80,
    href: yearAddress,
    from: sql`programme_title s`,
    title: sql`s.title_de || ' ' || (d.detail ->> 'year')`,
    cents: sql`(select coalesce(sum(l.appropriation_cents - l.paid_cents - l.departed_cents), 0) from budget_line l
      where l.programme_id = s.id and l.cash_year = (d.detail ->> 'year')::integer)::bigint`,
  },
});

/** The commands of the first and of the second person. */
export const { prepare: prepareYear, decide: decideYear } = yearDecision;
