import { z } from 'zod';
import { isoDay } from '#platform/commands/iso-day.ts';
import { factsWithBirthDate } from './facts-input.ts';

// Beyond these lies a slip of the pen; no longer week is worked than eight hours on six days (§ 3 ArbZG).
const MOST_WEEKLY_HOURS = 48;
const MOST_CENTS_PER_HOUR = 100_000;

/** The job that payments are compared for; what is left out stands for the usual. */
export const fundingCheckJob = z.strictObject({
  startOn: isoDay.exactOptional(),
  weeklyHours: z
    .number()
    .min(1)
    .max(MOST_WEEKLY_HOURS)
    .refine((hours) => Number(hours.toFixed(2)) === hours, { error: 'too-precise' })
    .exactOptional(),
  hourlyPayCents: z.int().min(1).max(MOST_CENTS_PER_HOUR).nullable().exactOptional(),
  employerShareBasisPoints: z.int().min(0).max(10_000).nullable().exactOptional(),
});

/** The question that somebody asks without a person behind it. */
export const fundingCheckInput = z.strictObject({
  asOf: isoDay,
  facts: factsWithBirthDate,
  job: fundingCheckJob.exactOptional(),
});
