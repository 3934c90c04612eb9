import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { type Cents, splitByWeight, sumCents } from '#kernel/money.ts';
import { daysIn, monthsOf, thirtiethsOf } from '#kernel/month.ts';
import { type BudgetLine, freeCents } from '#modules/funding/index.ts';

/** The share of a grant on one budget line: in cents, and in all exactly the grant. */
export type Share = { readonly budgetLineId: string; readonly amountCents: Cents };

type Span = { readonly from: IsoDate; readonly until: IsoDate };

/** The name of this rule, kept beside what was calculated by it; another rule has another name. */
export const SPLIT_RULE = 'grant-split-by-months-1';

/**
 * Proposes the split that the office is offered: each budget year gets the amount by the months (in thirtieths) that
 * lie in it, and inside a year each source gets it by what it still has free; cents by the largest remainder. A year
 * without a budget line gets nothing, so the offer may fall short and the office sees it.
 */
export function proposeSplit(amountCents: Cents, span: Span, lines: readonly BudgetLine[]): Share[] {
  const years = [...thirtiethsByYear(span)];
  const amounts = splitByWeight(
    amountCents,
    years.map(([, thirtieths]) => thirtieths),
  );
  return years.flatMap(([year], index) =>
    splitOverSources(
      amounts[index] as Cents,
      linesOfSpan(span, lines).filter(({ cashYear }) => cashYear === year),
    ),
  );
}

export type SplitRefusal = 'split-differs' | 'unknown-line' | 'outside-grant-years' | 'line-exhausted';

/** Returns the lines that may bear a grant: of a year that its months lie in, and neither carried over nor closed. */
export const linesOfSpan = (span: Span, lines: readonly BudgetLine[]): BudgetLine[] => {
  const years = thirtiethsByYear(span);
  return lines.filter(
    ({ kind, closedOn, cashYear }) => kind !== 'carry-over' && closedOn === null && years.has(cashYear),
  );
};

/** A split holds when it sums to the grant, and every line is of a year of the grant and still has its share free. */
export function checkSplit(
  amountCents: Cents,
  shares: readonly Share[],
  lines: readonly BudgetLine[],
  span: Span,
): Decision<readonly Share[], SplitRefusal> {
  const sum = sumCents(shares.map((share) => share.amountCents));
  if (sum !== amountCents) return refused('split-differs', { sum, amount: amountCents });
  for (const share of shares) {
    const line = lines.find(({ id }) => id === share.budgetLineId);
    if (!line) return refused('unknown-line');
    if (!linesOfSpan(span, [line])[0])
      return refused('outside-grant-years', { source: line.sourceTitle, year: line.cashYear });
    const free = freeCents(line);
    if (share.amountCents > free)
      return refused('line-exhausted', {
        free,
        wanted: share.amountCents,
        source: line.sourceTitle,
        year: line.cashYear,
      });
  }
  return decided(shares);
}

function thirtiethsByYear(span: Span): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const month of monthsOf(span)) {
    const year = Number(month.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + thirtiethsOf(month, daysIn(month, span)));
  }
  return years;
}

function splitOverSources(amountCents: Cents, lines: readonly BudgetLine[]): Share[] {
  if (lines.length === 0) return [];
  const free = lines.map((line) => freeCents(line));
  // Without money left anywhere the first line shows the gap, instead of nobody.
  const weights = free.some((cents) => cents > 0) ? free : lines.map((_, index) => (index === 0 ? 1 : 0));
  return splitByWeight(amountCents, weights).map((cents, index) => ({
    budgetLineId: (lines[index] as BudgetLine).id,
    amountCents: cents,
  }));
}
