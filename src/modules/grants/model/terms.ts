import { z } from 'zod';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

/** The terms of a notice as they are kept: what it says goes before what the programme says. */
export const termsSchema = z.object({
  purpose: z.string(),
  mode: z.enum(['advance', 'reimbursement']),
  /** So many days of spending may be drawn in advance. */
  windowDays: z.int().nullable(),
  afterFinality: z.boolean(),
  lastMonthEarly: z.boolean(),
  /** What each cost type is paid by: cents a unit, a share of the costs, or neither. */
  rates: z.array(
    z.object({
      costType: z.string(),
      rateCents: z.int().nullable(),
      rateBasisPoints: z.int().nullable(),
    }),
  ),
});
export type Terms = z.output<typeof termsSchema>;

/** Reads the terms of a notice as they are kept. */
export const grantTerms = (kept: unknown): Terms => termsSchema.parse(kept);

type Rules = Pick<ProgrammeRules, 'title' | 'payment' | 'costTypes'>;

/** Returns the terms that the rules of a programme let one expect; "up to" an amount stands for that amount until another is set. */
export const usualTerms = ({ title, payment, costTypes }: Rules): Terms => ({
  purpose: title.de,
  mode: payment?.mode === 'advance' ? 'advance' : 'reimbursement',
  windowDays: payment?.mode === 'advance' ? payment.windowDays : null,
  afterFinality: payment?.afterFinality ?? false,
  lastMonthEarly: payment?.lastMonthEarly ?? false,
  rates: costTypes
    .filter(({ payable }) => payable)
    .map(({ id, cap, rateBasisPoints }) => ({
      costType: id,
      rateCents: cap?.amountCents ?? null,
      rateBasisPoints,
    })),
});
