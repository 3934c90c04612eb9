import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { endsAfterItBegins } from './input/ends-after-it-begins.ts';

/**
 * What is known about a person.
 * An absent fact is unknown; an empty list is the knowledge that there was nothing.
 */
export type LawFacts = z.output<typeof lawFacts>;
export type FactName = keyof LawFacts;
export type InterruptionReason = NonNullable<LawFacts['interruptions']>[number]['reason'];
export type EmploymentKind = NonNullable<LawFacts['employments']>[number]['kind'];

// Nobody has more periods of one kind: a longer list is a mistake or an attack.
const MOST_PERIODS = 1000;

const DAY = 'must be a day that exists, from 1900 to 2999, written like 2026-08-01';

export const day = z
  .string({ error: ({ input }) => (input === undefined ? undefined : DAY) })
  .refine(isIsoDate, DAY);

// Not `z.int()`: its fault would hide the order of two days in the same object.
export const wholeNumber = z.number().refine(Number.isSafeInteger, 'must be a whole number');

const period = z.strictObject({ from: day, until: day.nullable() });

export const INTERRUPTION_REASONS = [
  'measure',
  'sickness',
  'care',
  'maternity',
  'childcare',
  'course',
  'legal-bar',
  'employment',
  'self-employment',
  'unproven',
] as const;
export const EMPLOYMENT_KINDS = [
  'insured',
  'marginal',
  'self-employed',
  'fav',
  '16e',
  '16i',
  'soziale-teilhabe',
] as const;
export const FORECASTS = ['negative', 'open', 'positive'] as const;

const interruption = period.extend({ reason: z.enum(INTERRUPTION_REASONS) });
const employment = period.extend({ kind: z.enum(EMPLOYMENT_KINDS) });

const listOf = <Item extends z.ZodType<Period>>(item: Item) =>
  z
    .array(item.check(endsAfterItBegins('from', 'until')))
    .max(MOST_PERIODS)
    .exactOptional();

const flag = z.boolean().exactOptional();
const count = wholeNumber.min(0).exactOptional();

export const lawFacts = z.strictObject({
  birthDate: day.exactOptional(),
  benefitPeriods: listOf(period),
  unemploymentPeriods: listOf(period),
  interruptions: listOf(interruption),
  employments: listOf(employment),
  assignments16d: listOf(period),
  extensionConditionsMet: flag,
  shortEmploymentOnly: flag,
  minorChildInHousehold: flag,
  severelyDisabled: flag,
  healthImpairment: flag,
  migrationBackground: flag,
  obstacles: count,
  placementSupportMonths: count,
  holisticSupportMonths: count,
  integrationForecast: z.enum(FORECASTS).exactOptional(),
  voluntary: flag,
});

/** Every fact there is, in the order in which a conversation asks for them. */
export const FACT_NAMES = Object.keys(lawFacts.shape) as readonly FactName[];
