import type { BudgetLine } from '../model/books.ts';

/** Returns an appropriation of the Land's own money with nothing committed; the rest as said. */
export const budgetLineOf = (
  id: string,
  cashYear: number,
  more: Partial<BudgetLine> & { appropriatedCents: number },
): BudgetLine => ({
  id,
  holderId: 'ministry',
  source: 'land',
  sourceTitle: 'Land',
  cashYear,
  authorisationYear: cashYear,
  kind: 'appropriation',
  closedOn: null,
  committedCents: 0,
  paidCents: 0,
  departedCents: 0,
  ...more,
});
