import type { Cents } from '#kernel/money.ts';
import type { CostType } from './cost-type.ts';
import type { MoneySourceKind } from './money-source.ts';

/** The reason why nothing of a cost type can be paid out by this programme. */
export type CostTypeObstacle = 'basis-unknown' | 'paid-by-another' | 'no-own-cash';

/** A cost type as a rule: what it is paid from, and whether it can be paid at all. */
export type CostTypeRule = CostType & { readonly payable: boolean; readonly why: CostTypeObstacle | null };

/** Pauschale: what a programme pays at most by place and month, and for which offers; `null`: for all. */
export type LumpSum = {
  readonly costType: string;
  readonly rateCents: Cents;
  readonly kinds: readonly string[] | null;
};

type Source = { readonly id: string; readonly kind: MoneySourceKind; readonly isPayable: boolean };

/** Returns the cost types with the answer whether they can be paid from these sources. */
export const costRules = (costTypes: readonly CostType[], sources: readonly Source[]): CostTypeRule[] =>
  costTypes.map((costType) => {
    const why = whyNotPayable(costType, sources);
    return { ...costType, payable: why === null, why };
  });

/** Returns the cost types that are paid by the month for every place or person, with what is known of their height. */
export const lumpSumsOf = (costs: readonly CostTypeRule[]): LumpSum[] =>
  costs.flatMap(({ id, basis, per, cap, offers, tiers = [] }) => {
    const isByMonth = (basis === 'lump-sum' || basis === 'allowance') && per.time === 'month';
    const isOfPlace = per.unit === 'place' || per.unit === 'participant';
    // What nobody knows of a stay is stated with each line of a claim.
    const isStated = tiers.some(({ when }) => when.some(({ fact }) => STATED.includes(fact)));
    return isByMonth && isOfPlace && cap && !isStated
      ? [{ costType: id, rateCents: cap.amountCents, kinds: offers ?? null }]
      : [];
  });

const STATED: readonly string[] = ['track', 'household-class'];

/** A height that nobody says is no reason: it stands in the notice. */
function whyNotPayable(
  { basis, paidBy, paidFrom }: CostType,
  sources: readonly Source[],
): CostTypeObstacle | null {
  if (paidBy !== undefined && paidBy !== 'land' && paidBy !== 'esf') return 'paid-by-another';
  if (basis === 'open') return 'basis-unknown';
  const from = sources.filter(({ id }) => paidFrom?.includes(id) ?? true);
  return from.some(({ isPayable }) => isPayable) ? null : 'no-own-cash';
}
