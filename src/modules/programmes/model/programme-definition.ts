import { z } from 'zod';
import { isEmpty, type Period } from '#kernel/period.ts';
import { costTypeSchema } from './cost-type.ts';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { bibliographySchema, day, identifier, landSchema } from './identifiers.ts';
import { listDistinctBy, listOf } from './list-rules.ts';
import { moneySourceSchema } from './money-source.ts';
import { placesSchema, quotaRuleSchema } from './places.ts';
import { procedureSchema } from './procedure.ts';

/** Förderprogramm as data: everything a ministry says to start one, each fact with its source. One YAML file each. */
export type ProgrammeDefinition = z.output<typeof programmeDefinitionSchema>;

const periodSchema = cited({
  from: day,
  until: day.nullable().describe('The day after the last; null: open'),
}).check(rule(hasDays));

const targetGroupSchema = cited({
  text: textSchema,
  instrument: identifier.nullable().describe('The rule that decides, such as st-stuta; null: none fits'),
});

const targetSchema = cited({
  unit: z.enum(['places', 'participants', 'jobcenters', 'districts']),
  from: day.describe('The day from which this figure holds; a later one replaces it'),
  quantity: z.int().min(1).max(10_000_000),
});

const areaSchema = cited({ id: identifier, title: textSchema.nullable(), instrument: identifier.nullable() });

const parameterSchema = cited({
  id: identifier,
  title: textSchema,
  value: z.int(),
  unit: z.enum(['years', 'months', 'hours-per-week', 'basis-points', 'people-per-coach', 'places']),
});

export const programmeDefinitionSchema = z.strictObject({
  slug: identifier.describe('As the file is named'),
  title: textSchema,
  summary: textSchema,
  land: landSchema,
  deliveredThrough: identifier
    .optional()
    .describe('The programme whose money and places these are; they are never counted twice'),
  legalBasis: cited({ text: textSchema }).nullable(),
  period: periodSchema,
  targetGroup: targetGroupSchema,
  targets: listDistinctBy(targetSchema, ({ unit, from }) => `${unit} from ${from}`),
  areas: listOf(areaSchema),
  money: listOf(moneySourceSchema),
  costTypes: listOf(costTypeSchema),
  places: placesSchema.nullable(),
  quotas: quotaRuleSchema,
  procedure: procedureSchema,
  parameters: listOf(parameterSchema),
  conditions: z.array(cited({ text: textSchema })).max(50),
  openQuestions: z.array(textSchema).max(50).describe('What no source answers yet'),
  bibliography: bibliographySchema,
});

function hasDays(period: Period): Fault[] {
  return faultIf(isEmpty(period), ['until'], 'ends before it begins');
}
