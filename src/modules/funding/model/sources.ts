import type { ProgrammeDefinition } from '#modules/programmes/index.ts';

export type MoneySource = Pick<ProgrammeDefinition['money'][number], 'id' | 'title' | 'budgetPeriods'>;

/** Where the money of a programme comes from, as its stored definition says. */
export const sourcesOf = (definition: unknown): readonly MoneySource[] =>
  (definition as Partial<ProgrammeDefinition>).money ?? [];

/** The sources and budget years that a definition names, as rows to be filled in. */
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
