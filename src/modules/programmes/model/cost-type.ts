import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { cited, textSchema } from './evidence.ts';
import { identifier, rateBasisPoints } from './identifiers.ts';

/**
 * A cost type (Kostenart, Fördergegenstand): what is paid for, on what basis, at which rate and up to which cap.
 * `places` names the kinds of place it is paid for; without it, it is paid for all or does not depend on places.
 */
export const costTypeSchema = cited({
  id: identifier,
  title: textSchema,
  basis: z.enum(['actual-costs', 'lump-sum', 'allowance', 'flat-rate', 'open']),
  per: z.enum(['place-month', 'participant-month', 'project']),
  rateBasisPoints: rateBasisPoints
    .nullable()
    .describe('Financed share of the eligible costs; null: not known, or not a share'),
  cap: amountSchema.nullable().describe('At most this much per unit; null: no cap, or none known'),
  places: z.array(identifier).min(1).optional(),
  eligible: z.array(textSchema).max(20).optional().describe('What counts as a cost of this type'),
});
