import { z } from 'zod';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { day, identifier } from './identifiers.ts';

/** Every purpose for which a programme may want somebody's consent. */
export const CONSENT_PURPOSES = ['data', 'counselling', 'internship', 'hand-over'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** The conditions that hold before a person takes a place or begins, and what goes with it. */
export const participationSchema = cited({
  voluntary: z.boolean().optional(),
  coachingMonthsBefore: z.int().min(1).max(60).optional().describe('Coached so long before a place is taken'),
  leastAge: z.int().min(0).max(99).optional().describe('Younger people take no part, whoever agrees'),
  consents: z.array(z.enum(CONSENT_PURPOSES)).min(1).optional(),
  householdCounts: z
    .enum(['adults', 'everybody'])
    .optional()
    .describe('Who of a household counts as a participant'),
}).meta({ id: 'participation' });

/** A phase of a person in the programme: how long, and what comes before it. */
export const phaseSchema = cited({
  id: identifier,
  title: textSchema,
  leastMonths: z.int().min(1).max(240).optional(),
  mostMonths: z.int().min(1).max(240).optional(),
  after: identifier.optional().describe('The phase before it'),
  onlyIfFailed: z
    .boolean()
    .optional()
    .describe('True: only where the phase before it did not lead into work'),
}).meta({ id: 'phase' });

/** A track of a person (Variante): its own rates stand in the tiers of the cost types, its own rules here. */
export const trackSchema = cited({
  id: identifier,
  title: textSchema,
  longestMonths: z.int().min(1).max(240).optional(),
}).meta({ id: 'track' });

/** A duty that goes on after something has ended. */
export const dutySchema = cited({
  id: identifier,
  what: textSchema,
  after: z.enum(['grant', 'participation', 'payment', 'notice', 'project-start']),
  days: z.int().min(0).max(3650),
  ifNot: textSchema.optional(),
}).meta({ id: 'duty' });

/** Every count that an indicator may rest on, with its unit. A share of people is one of those who have left. */
const COUNTED_IN = {
  'people-reached': 'people',
  'ended-in-work': 'people',
  'ended-in-training': 'people',
  'ended-in-work-or-training': 'people',
  'places-granted': 'places',
  'places-occupied': 'places',
  'projects-granted': 'projects',
} as const;

/** An indicator that is measured, and the target that is set for it. */
export const indicatorSchema = cited({
  id: identifier,
  title: textSchema,
  unit: z.enum(['people', 'projects', 'places', 'basis-points']),
  target: z.int().min(0).max(10_000_000).optional(),
  counts: z
    .enum(Object.keys(COUNTED_IN) as [keyof typeof COUNTED_IN, ...(keyof typeof COUNTED_IN)[]])
    .optional()
    .describe('What Stellwerk counts for it; without: nobody counts it here'),
  afterMonths: z
    .int()
    .min(0)
    .max(120)
    .optional()
    .describe('Measured so long after the exit; what is more than nothing is not counted here'),
})
  .check(rule(countsInUnit))
  .meta({ id: 'indicator' });

type Counting = { unit: string; counts?: keyof typeof COUNTED_IN | undefined };
function countsInUnit({ unit, counts }: Counting): Fault[] {
  const isWrong = counts !== undefined && unit !== 'basis-points' && COUNTED_IN[counts] !== unit;
  return faultIf(isWrong, ['counts'], 'is not counted in this unit');
}

/** The planned ramp-up (Hochlauf): on this day so much of the target is to stand. */
export const rampUpSchema = cited({ day, shareBasisPoints: z.int().min(0).max(10_000) }).meta({
  id: 'rampUp',
});
