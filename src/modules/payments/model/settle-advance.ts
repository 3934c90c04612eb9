import { type Cents, sumCents } from '#kernel/money.ts';

type Amount = { readonly costType: string; readonly cents: Cents };

/**
 * Returns how much of an advance is used up by what is claimed now, by cost type: as much as was really spent, and never more
 * than is left of the advance. So much is not paid again.
 */
export function settleAdvances(spent: readonly Amount[], advanced: readonly Amount[]): Amount[] {
  return [...new Set(advanced.map(({ costType }) => costType))]
    .map((costType) => ({
      costType,
      cents: Math.max(0, Math.min(sumOf(costType, spent), sumOf(costType, advanced))),
    }))
    .filter(({ cents }) => cents > 0);
}

const sumOf = (costType: string, amounts: readonly Amount[]): Cents =>
  sumCents(amounts.filter((one) => one.costType === costType).map(({ cents }) => cents));
