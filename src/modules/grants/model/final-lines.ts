import type { Cents } from '#kernel/money.ts';
import { ownCashByYear, type PlanLine, type YearOfSource } from './finance-plan.ts';

type Returned = readonly { readonly source: string; readonly returnedCents: Cents }[];

/**
 * Returns the lines of a plan as they end: a year that was paid in full keeps its lines, of another the sum that was paid
 * stays, for the books do not say of which cost type. What came back is taken off, from the latest year on.
 */
export function finalLines(
  lines: readonly PlanLine[],
  paid: readonly YearOfSource[],
  returned: Returned,
): PlanLine[] {
  const finals = lessReturned(paid, returned);
  const planned = ownCashByYear(lines);
  const isWhole = (year: Pick<YearOfSource, 'source' | 'cashYear'>) =>
    centsIn(finals, year) === centsIn(planned, year);
  const kept = lines.filter((line) => line.sourceKind !== 'own-cash' || isWhole(line));
  const sums = finals.filter((year) => year.amountCents > 0 && !isWhole(year));
  const first = Math.max(0, ...lines.map(({ number }) => number)) + 1;
  return [...kept, ...sums.map((year, index) => sumLine(year, first + index))];
}

const centsIn = (
  years: readonly YearOfSource[],
  { source, cashYear }: Pick<YearOfSource, 'source' | 'cashYear'>,
) =>
  years
    .filter((year) => year.source === source && year.cashYear === cashYear)
    .reduce((sum, { amountCents }) => sum + amountCents, 0);

/** Returns what was paid by year and source, each once, less what has come back. */
function lessReturned(paid: readonly YearOfSource[], returned: Returned): YearOfSource[] {
  const left = new Map(returned.map(({ source, returnedCents }) => [source, returnedCents]));
  return [...Map.groupBy(paid, ({ source, cashYear }) => `${cashYear} ${source}`)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, [first, ...more]]) => {
      const { source, cashYear } = first as YearOfSource;
      const cents = [first as YearOfSource, ...more].reduce((sum, { amountCents }) => sum + amountCents, 0);
      const back = Math.min(cents, left.get(source) ?? 0);
      left.set(source, (left.get(source) ?? 0) - back);
      return { source, cashYear, amountCents: cents - back };
    })
    .reverse();
}

const sumLine = ({ source, cashYear, amountCents }: YearOfSource, number: number): PlanLine => ({
  ...{ number, source, cashYear, amountCents, sourceKind: 'own-cash' },
  ...{ costType: null, projectId: null, quantity: null, unitPriceCents: null, note: null },
});
