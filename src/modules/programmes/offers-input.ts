import { z } from 'zod';
import { acrossFields } from '#platform/commands/across-fields.ts';
import { identifier } from './model/identifiers.ts';
import type { AskedOffer } from './model/offer-items.ts';

const asked = z.strictObject({
  kind: identifier,
  quantity: z
    .number()
    .min(0)
    .max(100_000)
    .refine((quantity) => Math.abs(quantity * 100 - Math.round(quantity * 100)) < 1e-6, {
      error: 'too-precise',
    }),
});

/** The offers that somebody makes or wants, each kind once: `[{ kind, quantity }]`. Nothing of a kind may be said as zero. */
export const askedOffers = z
  .array(asked)
  .max(100)
  .superRefine((offers, { addIssue }) =>
    offers.forEach(({ kind }, index) => {
      if (offers.findIndex((other) => other.kind === kind) < index)
        addIssue({ code: 'custom', message: 'said-twice', path: [index, 'kind'] });
    }),
  );

/** Refuses an input that offers nothing at all, beside the first offer. */
export const offersAnything = acrossFields<{ offers: readonly AskedOffer[] }>(
  ['offers'],
  'nothing-offered',
  ({ offers }) => offers.some(({ quantity }) => quantity > 0),
);
