import type { ProgrammeRules } from '#modules/programmes/index.ts';

/** A source of the money of a programme. */
export type MoneySource = Pick<ProgrammeRules['sources'][number], 'id' | 'title' | 'budgetPeriods'>;

/** Returns the sources and budget years that a definition names, as rows to be filled in. */
export const proposedYears = (sources: readonly MoneySource[]): { source: string; budgetYear: number }[] =>
  sources.flatMap(({ id, budgetPeriods }) =>
    budgetPeriods.flatMap(({ from, until }) =>
      yearsOf(from, until).map((budgetYear) => ({ source: id, budgetYear })),
    ),
  );

function yearsOf(from: string, until: string): number[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); `${year}-01-01` < until; year++) years.push(year);
  return years;
}
