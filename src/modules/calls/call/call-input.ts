import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import { askedOffers } from '#modules/programmes/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';

export const isoDate = z.string().refine(isIsoDate, { error: 'no-such-day' });

const criterion = z.strictObject({
  title: z.string().trim().min(2).max(200),
  phase: z.enum(['written', 'oral']),
  maximumPoints: z.int().min(1).max(1000),
  weight: z.int().min(1).max(1000),
});

/** The rules by which a committee or jury decides; what is left out stands as the programme has it. */
const committeeRules = z.strictObject({
  presentAbovePercent: z.int().min(0).max(99).optional(),
  leastPresent: z.int().min(1).max(100).optional(),
  largeSpreadPercent: z.int().min(1).max(100).optional(),
});

/** The details that whoever calls gives of it. The deadline is the end of a day in Germany. */
export const callDetails = {
  title: z.string().trim().min(3).max(200),
  description: z.string().trim().max(10_000).default(''),
  offers: askedOffers,
  budgetCents: z.int().min(1).max(100_000_000_000),
  minimumPoints: z
    .string()
    .regex(/^\d{1,6}(\.\d{1,2})?$/)
    .default('0'),
  opensOn: isoDate,
  closesOn: isoDate,
  committee: committeeRules.default({}),
  criteria: z.array(criterion).max(30).default([]),
};

type Dates = { opensOn: string; closesOn: string };

/** A call ends on or after the day it begins. */
export const endsAfterStart = acrossFields<Dates>(
  ['closesOn', 'opensOn'],
  'before-start',
  ({ opensOn, closesOn }) => closesOn >= opensOn,
);
