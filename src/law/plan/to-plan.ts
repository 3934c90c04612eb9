import type { IsoDate } from '#kernel/calendar.ts';
import { sumCents } from '#kernel/money.ts';
import { editionOn, type Instrument, nearestVersion, type Version } from '../instrument.ts';
import { toDay } from '../time/day.ts';
import type { LawPlan, Pay, PlanInput, PlanMonth, PlanRefusal } from './law-plan.ts';
import { common, monthsOf } from './span.ts';
import { type SubsidyStep, subsidySteps } from './subsidy-steps.ts';
import { toPlanMonth } from './to-plan-month.ts';

/** Gives the pay that holds on a day, or nothing where no value for it is held. */
export type PayOn = (on: IsoDate) => Pay | undefined;

/** Returns the wage subsidy of one job, month by month, up to the first day for which a value is lacking. */
export function toPlan(instrument: Instrument, input: PlanInput, payOn: PayOn): LawPlan {
  const edition = editionOn(instrument, toDay(input.start));
  if (edition === undefined) {
    const version = nearestVersion(instrument, toDay(input.start));
    return toLawPlan(version, [], { reason: 'no-version', on: input.start });
  }
  const steps = subsidySteps(edition.terms?.subsidyRates ?? [], input);
  const { months, refused } = fund(input, steps, payOn);
  return toLawPlan(edition.version, months, refused);
}

function fund(input: PlanInput, steps: readonly SubsidyStep[], payOn: PayOn) {
  const months: PlanMonth[] = [];
  const fundedUntil = steps.at(-1)?.until ?? input.start;
  const refuse = (parameter: 'minimum-wage' | 'subsidy-rate', on: IsoDate) => ({
    months,
    refused: { reason: 'no-value', parameter, on } as const,
  });
  for (const span of monthsOf({ from: input.start, until: input.until })) {
    const [first, ...others] = steps.flatMap((step) => common(span, step) ?? []);
    if (first === undefined) return refuse('subsidy-rate', span.from);
    const pay = payOn(span.from);
    if (pay === undefined) return refuse('minimum-wage', span.from);
    months.push(toPlanMonth([first, ...others], pay, input));
    if (fundedUntil < span.until) return refuse('subsidy-rate', fundedUntil);
  }
  return { months, refused: null };
}

const toLawPlan = (version: Version, months: readonly PlanMonth[], refused: PlanRefusal | null): LawPlan => ({
  version,
  months,
  totalCents: sumCents(months.map(({ subsidyCents }) => subsidyCents)),
  refused,
});
