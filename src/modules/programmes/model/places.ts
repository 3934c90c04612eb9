import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { cited, textSchema } from './evidence.ts';
import { rule } from './fault.ts';
import { districtKey, identifier, payerSchema, rateBasisPoints } from './identifiers.ts';
import { listDistinctBy, listOf, sharesOfTheWhole } from './list-rules.ts';

const placeKindSchema = z.strictObject({
  id: identifier,
  title: textSchema,
  payer: payerSchema,
  shareBasisPoints: rateBasisPoints,
});

/** The mix of places (Platzmix) that every project keeps, and the fewest places a project may have. */
export const placesSchema = cited({
  kinds: listOf(placeKindSchema).check(rule(sharesOfTheWhole)),
  minimumPerProject: cited({ quantity: z.int().min(1).max(10_000) }).nullable(),
});

const namedQuotaSchema = cited({
  district: districtKey,
  places: z.int().min(0).max(1_000_000),
  amount: amountSchema.optional(),
});

/** Quotas of the districts (Platzkontingente): those a source names, and how the others are found. */
export const quotaRuleSchema = cited({
  named: listDistinctBy(namedQuotaSchema, ({ district }) => district),
  others: z
    .enum(['by-integration-budget-annex-2', 'open'])
    .describe('By the shares of the districts file, or not known at all'),
});
