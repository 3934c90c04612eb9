import { z } from 'zod';
import { costTypeSchema } from './cost-type.ts';
import { cited, textSchema } from './evidence.ts';
import { rule } from './fault.ts';
import { day, identifier } from './identifiers.ts';
import { conditionSchema, shareLimitSchema, sizeLimitSchema, staffingSchema } from './limits.ts';
import { listDistinctBy, listOf, sharesOfTheWhole } from './list-rules.ts';
import { moneySourceSchema } from './money-source.ts';
import { offerSchema } from './offer.ts';
import {
  dutySchema,
  indicatorSchema,
  participationSchema,
  phaseSchema,
  rampUpSchema,
  trackSchema,
} from './participation-rule.ts';
import { paymentSchema } from './payment-rule.ts';
import { procedureSchema } from './procedure.ts';
import { quotaRuleSchema } from './quota-rule.ts';
import { relationSchema } from './relation.ts';
import { targetGroupSchema } from './target-group.ts';
import { timeFrameSchema } from './time-frame.ts';

const targetSchema = cited({
  unit: z.enum(['places', 'participants', 'households', 'posts', 'projects', 'jobcenters', 'districts']),
  from: day.describe('The day from which this figure holds; a later one replaces it'),
  quantity: z.int().min(1).max(10_000_000),
  bound: z.enum(['aim', 'at-most']).optional().describe('Without: an aim'),
}).meta({ id: 'target' });

const parameterSchema = cited({
  id: identifier,
  title: textSchema,
  value: z.int().min(0).max(100_000),
  unit: z.enum(['years', 'months', 'hours-per-week', 'basis-points', 'people-per-coach', 'places']),
}).meta({ id: 'parameter' });

const offers = listOf(offerSchema).check(rule(mixIsWhole));

/** The parts that an area may say in its own way; what it does not say, the programme says for it. */
export const areaParts = {
  targetGroup: targetGroupSchema,
  offers,
  costTypes: listOf(costTypeSchema),
  procedure: procedureSchema,
  payment: paymentSchema.nullable(),
  participation: participationSchema.nullable(),
  phases: listOf(phaseSchema),
  tracks: listOf(trackSchema),
  indicators: listOf(indicatorSchema),
  duties: listOf(dutySchema),
  shares: z.array(shareLimitSchema).max(50),
  sizes: z.array(sizeLimitSchema).max(50),
  staffing: listDistinctBy(staffingSchema, ({ post }) => post),
};

/** The parts that a version may change. */
export const versionParts = {
  legalBasis: cited({ text: textSchema }).nullable(),
  period: timeFrameSchema,
  relations: z.array(relationSchema).max(20),
  targets: listDistinctBy(targetSchema, ({ unit, from }) => `${unit} from ${from}`),
  money: listOf(moneySourceSchema),
  quotas: quotaRuleSchema,
  rampUp: listDistinctBy(rampUpSchema, ({ day }) => day),
  parameters: listOf(parameterSchema).describe('Figures that no other field says; they only inform'),
  conditions: z.array(conditionSchema).max(50),
  ...areaParts,
};

type Mixed = { unit: string; shareBasisPoints?: number | undefined };
function mixIsWhole(parts: readonly Mixed[]) {
  const mixed = parts.flatMap(({ shareBasisPoints }) =>
    shareBasisPoints === undefined ? [] : [{ shareBasisPoints }],
  );
  return mixed.length === 0 ? [] : sharesOfTheWhole(mixed);
}

/** Makes every part of a shape one that may be left out. */
export const optional = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): { [Key in keyof Shape]: z.ZodOptional<Shape[Key]> } =>
  Object.fromEntries(Object.entries(shape).map(([key, part]) => [key, z.optional(part)])) as never;
