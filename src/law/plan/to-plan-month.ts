import { daysBetween } from '#kernel/calendar.ts';
import { type Cents, fractionOf, sumCents } from '#kernel/money.ts';
import type { Pay, PlanInput, PlanMonth, PlanPart } from './law-plan.ts';
import { monthOf, type Span } from './span.ts';
import type { SubsidyStep } from './subsidy-steps.ts';

const THIRTIETHS = 30;

/** Returns the subsidy of one month, whose steps lie one after the other and begin with its first day of work. */
export function toPlanMonth(
  steps: readonly [SubsidyStep, ...SubsidyStep[]],
  pay: Pay,
  input: PlanInput,
): PlanMonth {
  const baseCents = baseOfMonth(pay.hourlyCents, input);
  const parts = steps.map((step) => toPart(step, baseCents));
  return {
    month: steps[0].from.slice(0, 7),
    baseCents,
    rateBasisPoints: steps[0].rateBasisPoints,
    subsidyCents: sumCents(parts.map(({ subsidyCents }) => subsidyCents)),
    calculation: {
      pay,
      weeklyHours: input.weeklyHours,
      weeksPerMonth: '13/3',
      employerShareBasisPoints: input.employerShareBasisPoints,
      parts,
    },
  };
}

/** Hourly pay × weekly hours × 13/3 × (1 + employer share), rounded once. */
const baseOfMonth = (hourlyCents: Cents, { weeklyHours, employerShareBasisPoints }: PlanInput): Cents =>
  fractionOf(
    hourlyCents,
    inHundredths(weeklyHours) * 13 * (10_000 + employerShareBasisPoints),
    100 * 3 * 10_000,
  );

const inHundredths = (hours: number): number => Math.round(hours * 100);

function toPart({ from, until, yearOfEmployment, rateBasisPoints }: SubsidyStep, baseCents: Cents): PlanPart {
  const thirtieths = thirtiethsOf({ from, until });
  const subsidyCents = fractionOf(baseCents, rateBasisPoints * thirtieths, 10_000 * THIRTIETHS);
  return { from, until, thirtieths, yearOfEmployment, rateBasisPoints, subsidyCents };
}

/** Returns thirty for a whole month, whatever its length; of any other the days count. */
function thirtiethsOf({ from, until }: Span): number {
  const month = monthOf(from);
  return from === month.from && until === month.until ? THIRTIETHS : daysBetween(from, until);
}
