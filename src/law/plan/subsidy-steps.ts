import type { BasisPoints } from '#kernel/money.ts';
import { endOfMonths } from '#kernel/period.ts';
import type { PlanInput } from './law-plan.ts';
import type { Span } from './span.ts';

/** A year of the employment and its rate. */
export type SubsidyStep = Span & { readonly yearOfEmployment: number; readonly rateBasisPoints: BasisPoints };

/**
 * Returns the steps, which follow the years of the employment from its start, moved forward by the months already
 * credited.
 */
export function subsidySteps(
  rates: readonly BasisPoints[],
  { start, creditedMonths }: PlanInput,
): SubsidyStep[] {
  const begins = (year: number) => endOfMonths(start, 12 * year - creditedMonths);
  return rates.map((rateBasisPoints, year) => ({
    from: begins(year),
    until: begins(year + 1),
    yearOfEmployment: year + 1,
    rateBasisPoints,
  }));
}
