import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { day, identifier, payerSchema, rateBasisPoints } from './identifiers.ts';
import { listDistinctBy } from './list-rules.ts';

/** The units in which a programme counts what it offers. */
export const OFFER_UNITS = ['place', 'participant', 'household', 'post', 'hour', 'event'] as const;
type OfferUnit = (typeof OFFER_UNITS)[number];

/** The ways in which a person takes part. */
const MODES = ['place', 'measure', 'counselling', 'household', 'internship'] as const;
export type OfferMode = (typeof MODES)[number];

const range = z.strictObject({ atLeast: z.int().min(1).max(60), atMost: z.int().min(1).max(60).optional() });

/**
 * An offer (Angebot): what a project gives to people, such as a kind of place, a seat in a measure or the counselling
 * of a household; who pays for it beside the programme, and what work at it has to be like.
 */
export const offerSchema = cited({
  id: identifier,
  title: textSchema,
  unit: z.enum(OFFER_UNITS),
  mode: z.enum(MODES).optional().describe('Without: as its unit says'),
  payer: payerSchema.describe('Who pays the base of it'),
  shareBasisPoints: rateBasisPoints
    .optional()
    .describe('Its part in the mix that every project keeps; those that have one sum to 10000'),
  timeUnder: identifier
    .optional()
    .describe('A provision of the law book that limits how long one person may work on it'),
  onceUsedUp: identifier
    .optional()
    .describe('Another offer: this one is for people whose time on that one is used up'),
  tests: cited({
    months: z.int().min(1).max(120).nullable().describe('So long a decision on them holds; null: not known'),
    board: z
      .boolean()
      .optional()
      .describe('The advisory board of the Jobcenter is heard before (§ 18d SGB II)'),
  })
    .optional()
    .describe('Additional, in the public interest, neutral to competition: decided before somebody starts'),
  weeklyHours: range.optional(),
  hourlyWage: listDistinctBy(
    z.strictObject({ from: day, least: amountSchema }),
    ({ from }) => from,
  ).optional(),
  longestMonths: z.int().min(1).max(240).optional().describe('For one person'),
  openEnded: z.boolean().optional().describe('The job goes on after the money has ended'),
  outlivesNotice: z.boolean().optional().describe('Somebody may stay beyond the end of the notice'),
})
  .check(rule(hoursFit))
  .meta({ id: 'offer' });
export type Offer = z.output<typeof offerSchema>;

const MODE_OF: Readonly<Record<OfferUnit, OfferMode>> = {
  place: 'place',
  participant: 'measure',
  household: 'household',
  post: 'counselling',
  hour: 'counselling',
  event: 'measure',
};

/** The time under a provision that work on an offer needs, or that must be used up before it; any where it does not matter. */
export type WorkTime = 'needed' | 'used-up' | 'any';

/** The time that work on an offer asks for, and the provision under which it is reckoned; `null` where none is asked. */
export type WorkTimeAsked = { readonly workTime: WorkTime; readonly askedUnder: string | null };

/**
 * Returns how work on an offer hangs on the time that somebody may still work under a provision: its own, or that of the offer
 * that has to be used up before.
 */
export function askedTimeOf(
  { timeUnder, onceUsedUp }: Pick<Offer, 'timeUnder' | 'onceUsedUp'>,
  offers: readonly Pick<Offer, 'id' | 'timeUnder'>[],
): WorkTimeAsked {
  if (timeUnder !== undefined) return { workTime: 'needed', askedUnder: timeUnder };
  const before = offers.find(({ id }) => id === onceUsedUp)?.timeUnder;
  return before === undefined
    ? { workTime: 'any', askedUnder: null }
    : { workTime: 'used-up', askedUnder: before };
}

/** Returns the way in which people take part in an offer. */
export const modeOf = ({ mode, unit }: Pick<Offer, 'mode' | 'unit'>): OfferMode => mode ?? MODE_OF[unit];

type Hours = { weeklyHours?: { atLeast: number; atMost?: number | undefined } | undefined };
function hoursFit({ weeklyHours: hours }: Hours): Fault[] {
  return faultIf(
    (hours?.atLeast ?? 0) > (hours?.atMost ?? 60),
    ['weeklyHours', 'atMost'],
    'is less than the least',
  );
}
