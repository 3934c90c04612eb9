import { z } from 'zod';
import { type Fraction, parseDecimal } from './fraction.ts';

/** The input of a ranking: one lot of a call (Förderaufruf) with its criteria, members, proposals and scores. */
export type RankInput = z.output<typeof rankInputSchema>;
export type RankProposal = RankInput['proposals'][number];

// A thousand proposals at this limit still add up to an exact number of cents.
const MAXIMUM_CENTS = 9_000_000_000_000;
const MAXIMUM_PLACES = 1_000_000;

const id = z.string().min(1, 'must not be empty').max(200, 'must not be longer than 200 characters');

/** A JSON number or a decimal string, read exactly and zero or more. */
const decimal = z
  .union([z.number(), z.string()], {
    error: ({ input }) => (input === undefined ? 'is missing' : 'must be a number or a decimal string'),
  })
  .transform((value, context): Fraction => {
    const exact = parseDecimal(String(value));
    if (exact && exact.numerator >= 0n) return exact;
    context.addIssue(exact ? 'must not be negative' : 'must be a number or a decimal string like "7.5"');
    return z.NEVER;
  });

/** The document that a ranking is made from: money in cents, points and weights exact, and nothing else beside. */
export const rankInputSchema = z.strictObject({
  budgetCents: z.int().min(0),
  placesWanted: z.int().min(0),
  minimumPoints: decimal,
  // No more than so many are recommended; without it, as many as money and places reach for.
  most: z.int().min(1).optional(),
  criteria: z
    .array(
      z.strictObject({ id, phase: z.enum(['written', 'oral']), maximumPoints: decimal, weight: decimal }),
    )
    .min(1)
    .max(200),
  members: z.array(id).min(1).max(200),
  proposals: z
    .array(
      z.strictObject({
        id,
        costCents: z.int().min(0).max(MAXIMUM_CENTS),
        places: z.int().min(0).max(MAXIMUM_PLACES),
        recused: z.array(id).max(200),
        scores: z.array(z.strictObject({ member: id, criterion: id, points: decimal })).max(40_000),
      }),
    )
    .max(1000),
});
