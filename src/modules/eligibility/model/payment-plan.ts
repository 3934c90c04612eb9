import type { IsoDate } from '#kernel/calendar.ts';
import { type BasisPoints, type Cents, sumCents } from '#kernel/money.ts';
import type { HeldValue, Offer, PlanMonth } from '#law/index.ts';

/** The payers of the cost of a job or a place. */
export const PAYERS = ['jobcenter', 'land', 'employer'] as const;
export type Payer = (typeof PAYERS)[number];

/**
 * The job that somebody would like to see compared; `null` takes the minimum wage and the flat rate of the
 * instrument.
 */
export type FundingCheckJob = {
  readonly startOn: IsoDate;
  readonly weeklyHours: number;
  readonly hourlyPayCents: Cents | null;
  readonly employerShareBasisPoints: BasisPoints | null;
};

/**
 * The hours a week of who names none: what the Federal Social Court accepted for work opportunities, and a common week
 * of subsidised jobs.
 */
export const USUAL_WEEKLY_HOURS = 30;

/** The job that somebody names, with the usual for what they leave out. */
export const jobOf = (named: Partial<FundingCheckJob>, asOf: IsoDate): FundingCheckJob => ({
  startOn: asOf,
  weeklyHours: USUAL_WEEKLY_HOURS,
  hourlyPayCents: null,
  employerShareBasisPoints: null,
  ...named,
});

/** A cost and who bears it; the payers' amounts add up to it exactly. */
export type PayerAmounts = {
  readonly totalCents: Cents;
  readonly byPayer: Readonly<Record<Payer, Cents>>;
};

export type PayerMonth = PayerAmounts & {
  /** The month, as in `2026-08`. */
  readonly month: string;
  /** The calculation of a wage subsidy. */
  readonly subsidy?: PlanMonth;
  /** Days of the month as thirtieths, where amounts are flat. */
  readonly thirtieths?: number;
};

/** The reason why an amount is missing. */
type PaymentGap =
  | { readonly reason: 'no-value'; readonly of: PaymentValue; readonly on: IsoDate }
  | { readonly reason: 'not-in-force'; readonly on: IsoDate };

export type PaymentValue =
  | 'minimum-wage'
  | 'subsidy-rate'
  | 'employer-share'
  | 'expense-allowance'
  | 'measure-lump'
  | 'place-cost';

/** The cost of a job or place under one instrument, month by month and payer by payer. */
export type PaymentPlan = {
  readonly offer: Offer;
  readonly job: FundingCheckJob;
  readonly from: IsoDate;
  /** The day after the last, excluded. */
  readonly until: IsoDate;
  readonly months: readonly PayerMonth[];
  /** The amounts are the most that may be paid. */
  readonly isAtMost: boolean;
  /** The law sets no length: a year is shown. */
  readonly isSample: boolean;
  /** The values of the law behind the amounts. */
  readonly values: readonly HeldValue[];
  readonly gaps: readonly PaymentGap[];
};

/** The amounts of payers who bear nothing, in cents. */
export const NO_AMOUNTS: PayerAmounts['byPayer'] = { jobcenter: 0, land: 0, employer: 0 };

/** A cost from what each payer bears. */
export const amountsOf = (byPayer: PayerAmounts['byPayer']): PayerAmounts => ({
  totalCents: sumCents(Object.values(byPayer)),
  byPayer,
});

/** Several costs together. */
export const sumAmounts = (amounts: readonly PayerAmounts[]): PayerAmounts => {
  const sumOf = (payer: Payer) => sumCents(amounts.map(({ byPayer }) => byPayer[payer]));
  return {
    totalCents: sumCents(amounts.map(({ totalCents }) => totalCents)),
    byPayer: { jobcenter: sumOf('jobcenter'), land: sumOf('land'), employer: sumOf('employer') },
  };
};

/** The sums of each calendar year. */
export const yearsOf = (months: readonly PayerMonth[]): (PayerAmounts & { readonly year: string })[] =>
  [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, ofYear]) => ({
    year,
    ...sumAmounts(ofYear),
  }));
