import type { IsoDate } from '#kernel/calendar.ts';
import { type Cents, fractionOf, sumCents } from '#kernel/money.ts';
import { type HeldValue, type PlanMonth, plan, valueOn } from '#law/index.ts';
import type { FundingCheckLine } from './funding-check.ts';
import {
  amountsOf,
  type FundingCheckJob,
  NO_AMOUNTS,
  type PayerMonth,
  type PaymentPlan,
} from './payment-plan.ts';

type WagePlan = Pick<PaymentPlan, 'months' | 'values' | 'gaps'>;

// A month of funding in days, as the law adds up several stretches (§ 191 BGB).
const DAYS_OF_A_MONTH = 30;
const THIRTIETHS = 30;

/**
 * Returns the plan of a job with a wage subsidy: the Jobcenter pays the subsidy, the employer the rest of the flat cost
 * of the job.
 */
export function planWage(
  { offer, span }: FundingCheckLine,
  job: FundingCheckJob,
  from: IsoDate,
  until: IsoDate,
): WagePlan {
  const flat = valueOn(`${offer.instrument}/flat-employer-share`, from);
  const share = job.employerShareBasisPoints ?? flat?.value;
  const { weeklyHours, hourlyPayCents } = job;
  const { months, refused } = plan({
    instrument: offer.instrument,
    start: from,
    until,
    weeklyHours,
    hourlyPayCents,
    employerShareBasisPoints: Number(share ?? 0),
    creditedMonths: Math.floor((span?.verdict.budget?.usedDays ?? 0) / DAYS_OF_A_MONTH),
  });
  // Nobody is asked for a share where the subsidy itself is not known.
  if (share === undefined && months.length > 0)
    return { months: [], values: [], gaps: [{ reason: 'no-value', of: 'employer-share', on: from }] };
  return {
    months: months.map(toPayerMonth),
    values: [
      ...(job.employerShareBasisPoints === null && flat ? [flat] : []),
      ...(job.hourlyPayCents === null ? minimumWages(months) : []),
    ],
    gaps:
      refused?.reason === 'no-value' ? [{ reason: 'no-value', of: refused.parameter, on: refused.on }] : [],
  };
}

function toPayerMonth(subsidy: PlanMonth): PayerMonth {
  const { month, subsidyCents: jobcenter } = subsidy;
  return {
    month,
    ...amountsOf({ ...NO_AMOUNTS, jobcenter, employer: costOf(subsidy) - jobcenter }),
    subsidy,
  };
}

/** Returns the cost, rounded part by part like the subsidy, which then never exceeds it. */
const costOf = ({ baseCents, calculation }: PlanMonth): Cents =>
  sumCents(calculation.parts.map(({ thirtieths }) => fractionOf(baseCents, thirtieths, THIRTIETHS)));

/** Each minimum wage that the months were calculated with. */
function minimumWages(months: readonly PlanMonth[]): HeldValue[] {
  const days = months.flatMap(({ calculation: { pay } }) => (pay.kind === 'minimum-wage' ? [pay.since] : []));
  return [...new Set(days)].flatMap((since) => valueOn('minimum-wage/hourly', since) ?? []);
}
