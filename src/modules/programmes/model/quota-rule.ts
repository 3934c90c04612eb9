import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { bodyKind } from './bodies.ts';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { day, districtKey } from './identifiers.ts';
import { whenBroken } from './limits.ts';
import { listDistinctBy } from './list-rules.ts';

const quantity = z.int().min(0).max(1_000_000);

const namedQuotaSchema = cited({
  district: districtKey,
  places: quantity.optional(),
  projects: quantity.optional(),
  amount: amountSchema.optional(),
}).check(rule(saysSomething));

/** The key (Schlüssel) by which the other quotas are found: a weight for each district, from the file itself. */
const keySchema = cited({
  title: textSchema,
  weights: z.record(districtKey, z.int().min(0).max(1_000_000_000)),
});

const redistributionSchema = cited({
  after: day.describe('From this day on what is not used may be given to others'),
  by: bodyKind,
});

/** Quotas of the districts (Kontingente): those a source names, and how the others are found. */
export const quotaRuleSchema = cited({
  named: listDistinctBy(namedQuotaSchema, ({ district }) => district),
  others: z
    .enum(['by-integration-budget-annex-2', 'by-key', 'agreement', 'open'])
    .describe(
      'By the shares of the districts file, by the key here, as agreed with each, or not known at all',
    ),
  key: keySchema.optional(),
  moneyBinds: z.boolean().optional().describe('True: money that is allotted can be bound nowhere else'),
  redistribution: redistributionSchema.optional(),
  broken: whenBroken,
})
  .check(rule(hasItsKey))
  .meta({ id: 'quotas' });

function saysSomething({
  places,
  projects,
  amount,
}: {
  places?: unknown;
  projects?: unknown;
  amount?: unknown;
}): Fault[] {
  const isEmpty = places === undefined && projects === undefined && amount === undefined;
  return faultIf(isEmpty, ['places'], 'says neither places nor projects nor money');
}

function hasItsKey({ others, key }: { others: string; key?: unknown }): Fault[] {
  return [
    ...faultIf(
      others === 'by-key' && key === undefined,
      ['key'],
      'is missing, but the other quotas go by it',
    ),
    ...faultIf(others !== 'by-key' && key !== undefined, ['others'], 'does not go by the key that is given'),
  ];
}
