import type { Cents } from '#kernel/money.ts';

type Priced = {
  readonly quantity?: number | null | undefined;
  readonly unitPriceCents?: Cents | null | undefined;
};

/**
 * Returns what own cash pays of one unit by the lines of one cost type, project and year: lines of several sources with one
 * quantity bear parts of the same units, others are of units of their own. None where no line names a price.
 */
export function unitPrice(lines: readonly Priced[]): Cents | undefined {
  const prices = lines.flatMap(({ unitPriceCents }) => unitPriceCents ?? []);
  if (prices.length === 0) return undefined;
  const isOfTheSame = new Set(lines.map(({ quantity }) => quantity)).size === 1;
  return isOfTheSame ? prices.reduce((sum, price) => sum + price, 0) : Math.max(...prices);
}
