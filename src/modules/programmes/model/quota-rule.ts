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
  participants: quantity.optional(),
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
  by: bodyKind.describe(
    'Two people of such a body take from one district what another gets; what nobody has yet is given by the ministry, or by whoever acts at the station allotment. Only ministry and grant-authority see the quotas of all districts and can do it here',
  ),
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
  moneyBinds: z
    .boolean()
    .optional()
    .describe(
      'True: money that is allotted can be bound nowhere else, and the key divides it beside places too. False: it is divided as well and stops no grant. Without: it binds, and the key divides it only where no places are promised',
    ),
  redistribution: redistributionSchema.optional(),
  broken: whenBroken,
})
  .check(rule(hasItsKey))
  .meta({ id: 'quotas' });

type Figures = Readonly<Partial<Record<'places' | 'participants' | 'projects' | 'amount', unknown>>>;
function saysSomething({ places, participants, projects, amount }: Figures): Fault[] {
  const isEmpty = [places, participants, projects, amount].every((figure) => figure === undefined);
  return faultIf(isEmpty, ['places'], 'says neither places nor participants nor projects nor money');
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
