import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import type { Undecided } from '#modules/decisions/index.ts';
import type { Facts } from '#platform/commands/command.ts';
import type { SignedInWork } from '#platform/work.ts';
import type { NewLine } from '../model/books.ts';
import {
  hashYear,
  linesToCarryTo,
  planYear,
  type YearDetail,
  type YearOfBooks,
  yearPostings,
} from '../model/year.ts';
import { closeLines, openBudgetLines } from '../store.ts';

const free = z.enum(['lapse', 'carry']);
const input = z.strictObject({ id: z.uuid(), free, reason: z.string().trim().min(3).max(500) });
type Closed = { readonly decisionId: string; readonly opened: NewLine[]; readonly closed: readonly string[] };

/** The part of the close of a year that is the same whoever holds the lines: the Land, or a grantee that passes on. */
export const closeOfYear = {
  input,
  detail: z.object({ year: z.int(), free, targets: z.record(z.string(), z.string()) }),
  hash: hashYear,
  propose: (books: YearOfBooks, asked: z.output<typeof input>, { newId }: Pick<Facts, 'newId'>) => {
    const plan = planYear(books, asked.free, newId);
    return plan.refusal ? plan : decided({ detail: plan.change });
  },
  postings: (books: YearOfBooks, { detail }: { readonly detail: YearDetail }) => yearPostings(books, detail),
  effect: (books: YearOfBooks, { id, detail }: Undecided<YearDetail>) =>
    books.year === detail.year
      ? decided({
          decisionId: id,
          opened: linesToCarryTo(books, detail),
          closed: books.closing.map((line) => line.id),
        })
      : refused('no-year-to-close'),
  write: async (work: SignedInWork, { decisionId, opened, closed }: Closed) => {
    await openBudgetLines(work, opened);
    await closeLines(work, decisionId, closed);
  },
  alreadyPrepared: 'year-prepared',
};
