import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { perSchema } from './cost-type.ts';
import { textSchema } from './evidence.ts';
import { bibliographySchema, identifier, landSchema, payerSchema } from './identifiers.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';

/** The amounts to which a limit applies: money of a payer (of one Land, or of any), or the cap of a cost per unit. */
const scopeSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('money'), payer: payerSchema, land: landSchema.nullable() }),
  z.strictObject({ of: z.literal('cap'), per: perSchema }),
]);
export type LimitScope = z.output<typeof scopeSchema>;

/**
 * The limit of something real that an amount cannot exceed: if it does, the amount is more likely wrong than the world.
 */
const limitSchema = z.strictObject({
  id: identifier,
  scope: scopeSchema,
  what: textSchema,
  maximum: amountSchema,
});
export type PlausibilityLimit = z.output<typeof limitSchema>;

export type PlausibilityLimits = z.output<typeof plausibilityLimitsSchema>;

const plausibilityLimitsSchema = z.strictObject({
  limits: z.array(limitSchema).max(100),
  bibliography: bibliographySchema,
});

/** Returns the limits from a YAML text, or all problems of that text. */
export const parsePlausibilityLimits = (text: string): Parsed<PlausibilityLimits> =>
  parseYaml(text, plausibilityLimitsSchema);
