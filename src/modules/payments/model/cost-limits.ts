import type { IsoDate } from '#kernel/calendar.ts';
import { type Cents, sumCents } from '#kernel/money.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';
import { alike, isTyped, namesUnits, timeOf, unitsIn, type Whom } from './for-whom.ts';
import { type ClaimCost, type OwnClaimLine, reckonLine, type TypedClaimLine } from './own-line.ts';
import { type PlannedClaimShare, plannedFor } from './sources.ts';
import { tierFor } from './tier.ts';

type CostType = ProgrammeRules['costTypes'][number];
type Per = CostType['per'];

/** The most that a cost may come to for one unit and time; a cap cuts a receipt down to it, a limit does not. */
type Ceiling = { readonly most: Cents; readonly per: Per; readonly cuts: boolean };

/** A line that was claimed of the same grant before, or stands above in the same claim. */
type Standing = Whom & {
  readonly costType: string;
  readonly month: IsoDate;
  readonly cents: Cents;
  /** The number of units that it is about. */
  readonly units: number;
};
type Claimed = {
  readonly costs: readonly ClaimCost[];
  readonly costTypes: readonly CostType[];
  readonly plan: readonly PlannedClaimShare[];
  readonly standing: readonly (Whom & {
    readonly costType: string;
    readonly form: string;
    readonly month: IsoDate;
    readonly quantity: number | null;
    readonly requestedCents: Cents;
    readonly acceptedCents: Cents | null;
  })[];
};
type Problem = { readonly path: string; readonly code: string; readonly facts: Record<string, number> };

/**
 * Reckons typed lines one after the other and holds each to what the file lets its cost come to for its unit and time: in an
 * hour, in a month, in a year, once. What was claimed of the same before counts, in whatever lines and claims. Receipts are cut
 * to a cap as long as something is left of it; what is above a limit, or above a price, is a fault beside its amount.
 */
export function reckonLines(typed: readonly TypedClaimLine[], { costs, costTypes, plan, standing }: Claimed) {
  const lines: OwnClaimLine[] = [];
  const faults: Problem[] = [];
  const unitsOf = (line: { costType: string; quantity?: number | null | undefined }) => {
    const type = costTypes.find(({ id }) => id === line.costType);
    return type ? unitsIn({ quantity: line.quantity ?? undefined }, type) : 1;
  };
  const before: Standing[] = standing
    .filter(isTyped)
    .map((line) => ({ ...line, cents: line.acceptedCents ?? line.requestedCents, units: unitsOf(line) }));
  for (const [index, one] of typed.entries()) {
    const line = reckonLine(one, costs).change;
    const type = costTypes.find(({ id }) => id === one.costType);
    if (!line || !type) continue;
    const field = one.amountCents === undefined ? 'quantity' : 'amountCents';
    const held = heldTo(line, ceilingsOf(type, line, { costs, plan }), { type, before });
    if (held.fault)
      faults.push({ path: `lines.${index}.${field}`, code: 'over-cost-limit', facts: held.fault });
    const isCut = held.cents < line.cents;
    lines.push({ ...line, cents: held.cents, ...(isCut && { unitPriceCents: one.amountCents ?? null }) });
    before.push({ ...line, forWhom: one.forWhom ?? null, cents: held.cents, units: unitsOf(line) });
  }
  return { lines, faults };
}

/** Returns the cap and the limits of a cost type; the cap is that of the tier which the line falls under, if it has one. */
function ceilingsOf(
  type: CostType,
  line: OwnClaimLine,
  { costs, plan }: Pick<Claimed, 'costs' | 'plan'>,
): Ceiling[] {
  const cost = costs.find(({ costType }) => costType === type.id);
  const tier = cost && tierFor(cost.tiers, { ...cost.facts, ...line.facts, day: line.month });
  const cap = tier?.cap ?? type.cap;
  const cuts = line.form === 'receipt' || line.form === 'staff-month';
  return [
    ...(cap ? [{ most: wholeOf(cap.amountCents, type.id, plan), per: type.per, cuts }] : []),
    ...(type.limits ?? []).flatMap(({ most, per }) =>
      per === 'average' ? [] : [{ most: most.amountCents, per, cuts: false }],
    ),
  ];
}

/** Returns the whole costs at which own cash bears so much by the plan: a cap is of own cash, and costs are claimed whole. */
function wholeOf(cents: Cents, costType: string, plan: Claimed['plan']): Cents {
  const shares = plannedFor(costType, plan).filter(({ isOnTop }) => !isOnTop);
  const all = sumCents(shares.map(({ amountCents }) => amountCents));
  const own = sumCents(
    shares.filter(({ sourceKind }) => sourceKind === 'own-cash').map((one) => one.amountCents),
  );
  return own === 0 || own === all ? cents : Math.floor((cents * all) / own);
}

function heldTo(
  line: OwnClaimLine,
  ceilings: readonly Ceiling[],
  { type, before }: { readonly type: CostType; readonly before: readonly Standing[] },
): { readonly cents: Cents; readonly fault?: Problem['facts'] } {
  let { cents } = line;
  for (const { most, per, cuts } of ceilings) {
    // An hour is counted by the line itself: it allows as much as there are hours, whatever stands beside it.
    const isHourly = per.time === 'hour';
    const allowed = isHourly ? Math.round(most * (line.quantity ?? 1)) : most;
    const used = isHourly ? 0 : usedBy(line, { per, before });
    const units = isHourly || !namesUnits(per) ? 1 : unitsIn(line, type);
    const each = Math.ceil(cents / units);
    if (used + each <= allowed) continue;
    const mayCut = cuts && allowed > used && (line.forWhom?.length ?? 1) === 1;
    if (!mayCut) return { cents, fault: { most, allowed, wanted: used + each } };
    cents = (allowed - used) * units;
  }
  return { cents };
}

/** Returns what was claimed before in the same time: of everything together, or of the one of these units that had most. */
function usedBy(
  { costType, month, forWhom }: OwnClaimLine,
  { per, before }: { readonly per: Per; readonly before: readonly Standing[] },
): Cents {
  const same = before.filter(
    (one) => one.costType === costType && timeOf(one.month, per) === timeOf(month, per),
  );
  if (!namesUnits(per)) return sumCents(same.map(({ cents }) => cents));
  const used = (forWhom ?? [undefined]).map((unit) =>
    sumCents(same.filter((one) => isFor(unit, one)).map(centsEach)),
  );
  return Math.max(0, ...used);
}

/** Tells whether a line was for a unit; one that does not say for whom may have been for anybody, and so may be this. */
const isFor = (unit: string | undefined, { forWhom }: Whom): boolean =>
  unit === undefined || !forWhom || forWhom.some((one) => alike(one, unit));

const centsEach = ({ cents, forWhom, units }: Standing): Cents =>
  Math.ceil(cents / (forWhom?.length ?? units));

/** Returns the most that a cost type comes to for one place or person in a month, where the file says so. */
export const mostInMonth = ({ limits = [] }: Pick<CostType, 'limits'>): Cents =>
  Math.min(
    ...limits.map(({ most, per }) =>
      per !== 'average' && per.time === 'month' && namesUnits(per)
        ? most.amountCents
        : Number.MAX_SAFE_INTEGER,
    ),
    Number.MAX_SAFE_INTEGER,
  );
