import type { IsoDate } from '#kernel/calendar.ts';
import type { BasisPoints, Cents } from '#kernel/money.ts';
import type { Version } from '../instrument.ts';

/** One funded job. Without `hourlyPayCents` the statutory minimum wage of each month applies. */
export type PlanInput = {
  readonly instrument: string;
  readonly start: IsoDate;
  /** The day after the last, excluded. */
  readonly until: IsoDate;
  readonly weeklyHours: number;
  readonly hourlyPayCents: Cents | null;
  readonly employerShareBasisPoints: BasisPoints;
  /** Months of earlier funding that move the steps of the rate forward. */
  readonly creditedMonths: number;
};

/** The wage subsidy of one job, month by month, as far as every value for it is held. */
export type LawPlan = {
  /** The version on the first day, or the nearest one; it stays with the job to its end (§ 66 (1) SGB II). */
  readonly version: Version;
  readonly months: readonly PlanMonth[];
  readonly totalCents: Cents;
  readonly refused: PlanRefusal | null;
};

export type PlanRefusal =
  | { readonly reason: 'no-version'; readonly on: IsoDate }
  | {
      readonly reason: 'no-value';
      readonly parameter: 'minimum-wage' | 'subsidy-rate';
      readonly on: IsoDate;
    };

export type PlanMonth = {
  /** The month, as in `2026-08`. */
  readonly month: string;
  /** The base of a whole month, whatever part of it is worked. */
  readonly baseCents: Cents;
  /** The rate in the month's first part. */
  readonly rateBasisPoints: BasisPoints;
  readonly subsidyCents: Cents;
  readonly calculation: Calculation;
};

/** Everything an auditor needs to compute a month again. */
type Calculation = {
  readonly pay: Pay;
  readonly weeklyHours: number;
  readonly weeksPerMonth: '13/3';
  readonly employerShareBasisPoints: BasisPoints;
  readonly parts: readonly PlanPart[];
};

/** The pay of an hour: as agreed, or the minimum wage with the value of the law it was taken from. */
export type Pay =
  | { readonly hourlyCents: Cents; readonly kind: 'agreed' }
  | {
      readonly hourlyCents: Cents;
      readonly kind: 'minimum-wage';
      readonly since: IsoDate;
      readonly source: readonly string[];
      readonly verified: boolean;
    };

export type PlanPart = {
  readonly from: IsoDate;
  /** The day after the last, excluded. */
  readonly until: IsoDate;
  readonly thirtieths: number;
  readonly yearOfEmployment: number;
  readonly rateBasisPoints: BasisPoints;
  readonly subsidyCents: Cents;
};
