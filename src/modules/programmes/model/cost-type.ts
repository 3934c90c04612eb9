import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { day, identifier, payerSchema, rateBasisPoints } from './identifiers.ts';

const BASES = ['actual-costs', 'lump-sum', 'unit-cost', 'flat-rate', 'allowance', 'open'] as const;
const COST_UNITS = ['place', 'participant', 'household', 'post', 'project', 'district', 'event'] as const;
const COST_TIMES = ['once', 'hour', 'month', 'year'] as const;

/** Bases of a percentage that are no cost types of the programme. */
export const BASE_WORDS = ['gross-pay', 'employer-cost', 'passed-on'] as const;

/** The facts that a rate or sum may depend on. */
const TIER_FACTS = [
  'month-of-job',
  'track',
  'recipient',
  'household-class',
  'region',
  'hours-per-week',
  'day',
] as const;

/** The unit a cost is counted by: of what, and in which time. */
export const perSchema = z.strictObject({ unit: z.enum(COST_UNITS), time: z.enum(COST_TIMES) });

const fact = z.union([z.int().min(0).max(100_000), day, identifier]);
const tierConditionSchema = z
  .strictObject({
    fact: z.enum(TIER_FACTS),
    atLeast: fact.optional(),
    atMost: fact.optional(),
    is: fact.optional(),
  })
  .check(rule(comparesWithSomething));

/** A step of a stair: under these conditions another rate or cap holds. The first that fits decides. */
const tierSchema = z.strictObject({
  when: z.array(tierConditionSchema).min(1).max(10),
  rateBasisPoints: rateBasisPoints.optional(),
  cap: amountSchema.optional(),
});

/** A further limit on the same cost: so much in a month of the hours, or on average over all participants. */
const costLimitSchema = z.strictObject({
  most: amountSchema,
  per: z.union([perSchema, z.literal('average')]).describe('average: over all participants of a project'),
});

/** Money that is paid on an event, such as half a year in work. */
const eventSchema = z.strictObject({
  what: textSchema,
  waitDays: z.int().min(0).max(3650),
  proof: textSchema.optional(),
});

/**
 * A cost type (Kostenart, Fördergegenstand): what is paid for, on what basis, at which rate and up to which cap. A cap
 * is what may be paid at most; what is paid stands in the notice.
 */
export const costTypeSchema = cited({
  id: identifier,
  title: textSchema,
  basis: z.enum(BASES).describe('open: no source says it, and nothing can be paid'),
  per: perSchema,
  rateBasisPoints: rateBasisPoints
    .nullable()
    .describe('Financed share of the eligible costs; null: not known, or not a share'),
  cap: amountSchema.nullable().describe('At most this much per unit; null: no cap, or none known'),
  tiers: z.array(tierSchema).max(50).optional(),
  limits: z.array(costLimitSchema).max(10).optional(),
  of: z
    .array(z.union([z.enum(BASE_WORDS), identifier]))
    .min(1)
    .max(50)
    .optional()
    .describe('What a percentage is a percentage of: cost types, or pay'),
  to: z
    .enum(['grantee', 'final-recipient', 'employer', 'participant'])
    .optional()
    .describe('Without: grantee'),
  paidBy: payerSchema.optional().describe('Where another pays it beside the grant'),
  refundedBy: payerSchema.optional().describe('Who refunds what the payer has paid'),
  onlyPayer: payerSchema.optional().describe('Nobody else may add to it'),
  paidFrom: z.array(identifier).min(1).optional().describe('Ids of `money`; without: all of them'),
  offers: z
    .array(identifier)
    .min(1)
    .optional()
    .describe('The offers it is paid for; without: all, or none of them'),
  subsidiaryTo: z
    .array(identifier)
    .min(1)
    .max(20)
    .optional()
    .describe('Provisions that are asked first, by person'),
  event: eventSchema.optional(),
  eligible: z.array(textSchema).max(20).optional().describe('What counts as a cost of this type'),
  notEligible: z.array(textSchema).max(20).optional(),
}).meta({ id: 'costType' });
export type CostType = z.output<typeof costTypeSchema>;

type Compared = { atLeast?: unknown; atMost?: unknown; is?: unknown };
function comparesWithSomething({ atLeast, atMost, is }: Compared): Fault[] {
  return faultIf(
    [atLeast, atMost, is].every((one) => one === undefined),
    ['is'],
    'compares with nothing',
  );
}
