import type { LimitScope, PlausibilityLimit, PlausibilityLimits } from './plausibility-limits.ts';

/** Returns the tightest limit that an amount exceeds, or `null`. */
export function exceededLimit(
  amountCents: number,
  scope: LimitScope | null,
  { limits }: PlausibilityLimits,
): PlausibilityLimit | null {
  const exceeded = limits.filter(
    (limit) => applies(limit.scope, scope) && amountCents > limit.maximum.amountCents,
  );
  return exceeded.sort((a, b) => a.maximum.amountCents - b.maximum.amountCents)[0] ?? null;
}

function applies(limit: LimitScope, amount: LimitScope | null): boolean {
  if (limit.of === 'cap') return amount?.of === 'cap' && isSame(amount.per, limit.per);
  return (
    amount?.of === 'money' && amount.payer === limit.payer && (limit.land ?? amount.land) === amount.land
  );
}

type Per = { readonly unit: string; readonly time: string };
const isSame = (one: Per, other: Per): boolean => one.unit === other.unit && one.time === other.time;
