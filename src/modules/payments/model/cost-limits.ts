import type { IsoDate } from '#kernel/calendar.ts';
import { type Cents, sumCents } from '#kernel/money.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import { type ClaimCost, reckonLine, type TypedClaimLine } from './own-line.ts';

type CostType = ProgrammeRules['costTypes'][number];
type Limit = NonNullable<CostType['limits']>[number];
type Standing = {
  readonly costType: string;
  readonly month: IsoDate;
  readonly requestedCents: Cents;
  readonly acceptedCents: Cents | null;
};
type Claimed = {
  readonly costs: readonly ClaimCost[];
  readonly costTypes: readonly CostType[];
  readonly standing: readonly Standing[];
};
type Problem = { readonly path: string; readonly code: string; readonly facts: Record<string, number> };

/** The units of which a claim has one: everything of a month counts together. Of other units each line is about one. */
const WHOLE = ['project', 'district'];

/**
 * Finds typed lines that are above what the file lets a cost come to in an hour or in a month, each beside its amount; what
 * is claimed of a month already counts. Wholes and years are held to when the plan is granted.
 */
export function faultsInLimits(typed: readonly TypedClaimLine[], claimed: Claimed): Problem[] {
  const lines = typed.map((line) => ({ ...line, cents: reckonLine(line, claimed.costs).change?.cents ?? 0 }));
  return lines.flatMap((line, index) => {
    const { limits = [] } = claimed.costTypes.find(({ id }) => id === line.costType) ?? {};
    if (limits.length === 0) return [];
    const isAlike = (one: { readonly costType: string; readonly month: IsoDate }) =>
      one.costType === line.costType && one.month === line.month;
    const before = sumCents([
      ...claimed.standing
        .filter(isAlike)
        .map(({ acceptedCents, requestedCents }) => acceptedCents ?? requestedCents),
      ...lines
        .slice(0, index)
        .filter(isAlike)
        .map(({ cents }) => cents),
    ]);
    const facts = limits.map((limit) => brokenBy(limit, line, before)).find((one) => one !== undefined);
    if (!facts) return [];
    const field = line.amountCents === undefined ? 'quantity' : 'amountCents';
    return [{ path: `lines.${index}.${field}`, code: 'over-cost-limit', facts }];
  });
}

function brokenBy(
  { most, per }: Limit,
  { cents, quantity }: { readonly cents: Cents; readonly quantity?: number | undefined },
  before: Cents,
): Problem['facts'] | undefined {
  if (per === 'average' || (per.time !== 'month' && per.time !== 'hour')) return undefined;
  const isWhole = per.time === 'month' && WHOLE.includes(per.unit);
  const allowed = per.time === 'hour' ? Math.round(most.amountCents * (quantity ?? 1)) : most.amountCents;
  const wanted = isWhole ? before + cents : cents;
  return wanted > allowed ? { most: most.amountCents, allowed, wanted } : undefined;
}

/** Returns the most that a cost type comes to for one place or person in a month, where the file says so. */
export const mostInMonth = ({ limits = [] }: Pick<CostType, 'limits'>): Cents =>
  Math.min(
    ...limits.map(({ most, per }) =>
      per !== 'average' && per.time === 'month' && !WHOLE.includes(per.unit)
        ? most.amountCents
        : Number.MAX_SAFE_INTEGER,
    ),
    Number.MAX_SAFE_INTEGER,
  );
