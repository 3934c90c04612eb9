import { z } from 'zod';
import type { Cents } from '#kernel/money.ts';
import { grantsByContract, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { PlanLine } from './finance-plan.ts';
import { unitPrice } from './unit-price.ts';

/** The terms of a notice as they are kept: what it says goes before what the programme says. */
export const termsSchema = z.object({
  purpose: z.string(),
  mode: z.enum(['advance', 'reimbursement']),
  /** The days of spending that may be drawn in advance. */
  windowDays: z.int().nullable(),
  afterFinality: z.boolean(),
  lastMonthEarly: z.boolean(),
  /** The rate of each cost type: cents a unit, a share of the costs, or neither. */
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

type Rules = Pick<ProgrammeRules, 'title' | 'payment' | 'costTypes' | 'stations'>;

/**
 * Returns the terms that the rules of a programme let one expect; the rate of a cost type is that
 * of the plan, and at most its cap ("up to 250 euros" is a cap). A contract has no remedies that could be waited for.
 */
export const usualTerms = (
  { title, payment, costTypes, stations }: Rules,
  lines: readonly PlanLine[],
): Terms => ({
  purpose: title.de,
  mode: payment?.mode === 'advance' ? 'advance' : 'reimbursement',
  windowDays: payment?.mode === 'advance' ? payment.windowDays : null,
  afterFinality: (payment?.afterFinality ?? false) && !grantsByContract({ stations }),
  lastMonthEarly: payment?.lastMonthEarly ?? false,
  rates: costTypes
    .filter(({ payable }) => payable)
    .map(({ id, cap, rateBasisPoints }) => ({
      costType: id,
      rateCents: rateIn(lines, id) ?? cap?.amountCents ?? null,
      rateBasisPoints,
    })),
});

/** Returns the highest price that own cash pays in a plan for a unit of a cost type. */
function rateIn(lines: readonly PlanLine[], costType: string): Cents | undefined {
  const own = lines.filter((line) => line.costType === costType && line.sourceKind === 'own-cash');
  const ofOne = Map.groupBy(own, ({ projectId, cashYear }) => `${projectId} ${cashYear}`);
  const prices = [...ofOne.values()].flatMap((group) => unitPrice(group) ?? []);
  return prices.length > 0 ? Math.max(...prices) : undefined;
}
