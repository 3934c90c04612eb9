/** An amount in whole cents; rates are basis points (10000 = 100 %). No floating point touches either. */
export type Cents = number;
export type BasisPoints = number;

export const sumCents = (amounts: Iterable<Cents>): Cents => {
  let total = 0;
  for (const amount of amounts) total += amount;
  if (!Number.isSafeInteger(total)) throw new RangeError('a sum of money left the exact range');
  return total;
};

/** Returns `numerator / denominator` of an amount, rounded half up (away from zero) to the cent, exactly. */
export function fractionOf(amount: Cents, numerator: number, denominator: number): Cents {
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const doubled = (product < 0n ? -product : product) * 2n + divisor;
  const rounded = doubled / (divisor * 2n);
  return Number(product < 0n ? -rounded : rounded);
}

/** Splits a total by weights so that the parts sum to it: largest remainder, ties to the earlier part. */
export function splitByWeight(total: Cents, weights: readonly number[]): Cents[] {
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (sum <= 0n) throw new RangeError('weights must sum to more than zero');
  const shares = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight);
    return { index, whole: product / sum, rest: product % sum };
  });
  let left = BigInt(total) - shares.reduce((a, share) => a + share.whole, 0n);
  for (const share of [...shares].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1,
  )) {
    if (left === 0n) break;
    share.whole += 1n;
    left -= 1n;
  }
  return shares.map((share) => Number(share.whole));
}
