import { z } from 'zod';
import type { PlanInput } from '../plan/law-plan.ts';
import { endsAfterItBegins } from './ends-after-it-begins.ts';
import { type Parsed, parseWith } from './input-problem.ts';
import { day, wholeNumber } from './plain-schemas.ts';

// Beyond these lies a slip of the pen; no longer week is worked than eight hours on six days (§ 3 ArbZG).
const MOST_CENTS_PER_HOUR = 100_000;
const MOST_WEEKLY_HOURS = 48;
const MOST_MONTHS = 1200;

const isInHundredths = (hours: number): boolean => Number(hours.toFixed(2)) === hours;

export const planInput = z
  .strictObject({
    instrument: z.enum(['sgb2-16i', 'sgb2-16e']),
    start: day,
    until: day,
    weeklyHours: z
      .number()
      .positive()
      .max(MOST_WEEKLY_HOURS)
      .refine(isInHundredths, 'must have two decimals at most'),
    hourlyPayCents: wholeNumber.positive().max(MOST_CENTS_PER_HOUR).nullable().default(null),
    employerShareBasisPoints: wholeNumber.min(0).max(10_000),
    creditedMonths: wholeNumber.min(0).max(MOST_MONTHS).default(0),
  })
  .check(endsAfterItBegins('start', 'until'));

/** Takes a document for the plan of one job, or names everything that is wrong with it. */
export const parsePlanInput = (document: unknown): Parsed<PlanInput> => parseWith(planInput, document);
