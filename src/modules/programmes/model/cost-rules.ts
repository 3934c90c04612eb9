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

type Payer = NonNullable<CostType['paidBy']>;

/** Returns the cost types with the answer whether they can be paid from these sources, by the Land or whoever else pays. */
export const costRules = (
  costTypes: readonly CostType[],
  sources: readonly Source[],
  payer: Payer = 'land',
): CostTypeRule[] =>
  costTypes.map((costType) => {
    const why = whyNotPayable(costType, sources, payer);
    return { ...costType, payable: why === null, why };
  });

/** Returns the cost types that are paid by the month for every place or person, with what is known of their height. */
export const lumpSumsOf = (costs: readonly CostTypeRule[]): LumpSum[] =>
  costs.flatMap(({ id, basis, per, cap, offers, why, tiers = [] }) => {
    const isByMonth = (basis === 'lump-sum' || basis === 'allowance') && per.time === 'month';
    const isOfPlace = per.unit === 'place' || per.unit === 'participant';
    // What nobody knows of a stay is stated with each line of a claim.
    const isStated = tiers.some(({ when }) => when.some(({ fact }) => STATED.includes(fact)));
    return isByMonth && isOfPlace && cap && !isStated && why !== 'paid-by-another'
      ? [{ costType: id, rateCents: cap.amountCents, kinds: offers ?? null }]
      : [];
  });

const STATED: readonly string[] = ['track', 'household-class'];

/** A height that nobody says is no reason: it stands in the notice. */
function whyNotPayable(
  { basis, paidBy, paidFrom }: CostType,
  sources: readonly Source[],
  payer: Payer,
): CostTypeObstacle | null {
  // What nobody is named for, and money of the ESF, the Land pays.
  const borneBy = paidBy === undefined || paidBy === 'esf' ? 'land' : paidBy;
  if (borneBy !== payer) return 'paid-by-another';
  if (basis === 'open') return 'basis-unknown';
  const from = sources.filter(({ id }) => paidFrom?.includes(id) ?? true);
  return from.some(({ isPayable }) => isPayable) ? null : 'no-own-cash';
}
