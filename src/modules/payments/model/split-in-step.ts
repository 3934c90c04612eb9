import { type Decision, decided } from '#kernel/decision.ts';
import { type Cents, splitByWeight, sumCents } from '#kernel/money.ts';
import { type FinancePlan, grantSoFar } from '#modules/grants/index.ts';
import {
  type AcceptedClaimCost,
  type ClaimSourceShare,
  type PlannedClaimShare,
  plannedFor,
  splitOverSources,
} from './sources.ts';

/** The plan in force of a grant, with how its grant follows the costs. */
type ClaimPlan = {
  readonly plan: readonly PlannedClaimShare[];
  readonly financing: Pick<FinancePlan, 'financing' | 'ownFundsFirst'>;
};

/** The costs that were accepted before under a grant, and what each source has borne of them. */
export type BorneClaims = {
  readonly accepted: readonly AcceptedClaimCost[];
  readonly bySource: Readonly<Record<string, Cents>>;
};

/**
 * Splits what is accepted over the sources so that all claims of a grant together are split as the plan splits the whole, by
 * the largest remainder of the running total: no source drifts by the cents of many claims, and none bears more than the plan has.
 */
export function splitInStep(
  accepted: readonly AcceptedClaimCost[],
  by: ClaimPlan,
  before: BorneClaims,
): Decision<ClaimSourceShare[], 'not-in-plan' | 'more-back-than-due'> {
  const split: ClaimSourceShare[] = [];
  for (const isCounted of [false, true]) {
    const ofGroup = (one: AcceptedClaimCost) => (one.isCounted ?? false) === isCounted;
    const alone = splitOverSources(accepted.filter(ofGroup), by.plan);
    if (alone.refusal) return alone;
    const costs = [...before.accepted, ...accepted].filter(ofGroup);
    split.push(...catchUp(alone.change, borneOf(costs, by, isCounted), before));
  }
  return decided(split.filter(({ cents }) => cents !== 0));
}

/** Gives to each source what it is behind by; where they cannot all catch up so, the claim is split for itself. */
function catchUp(
  alone: readonly ClaimSourceShare[],
  wanted: ReadonlyMap<string, ClaimSourceShare>,
  { bySource }: BorneClaims,
): readonly ClaimSourceShare[] {
  const total = sumCents(alone.map(({ cents }) => cents));
  const sources = [...wanted.values()];
  const behind = sources.map(({ source, cents }) => Math.max(0, cents - (bySource[source] ?? 0)));
  if (total <= 0 || sumCents(behind) < total) return alone;
  const parts = splitByWeight(total, behind);
  return sources.map((share, index) => ({ ...share, cents: parts[index] as Cents }));
}

/** Returns what each source bears of all costs together, cost type by cost type as the plan has them. */
function borneOf(
  costs: readonly AcceptedClaimCost[],
  { plan, financing }: ClaimPlan,
  isCounted: boolean,
): ReadonlyMap<string, ClaimSourceShare> {
  const borne = new Map<string, ClaimSourceShare>();
  const isNamed = (costType: string) =>
    plan.some((share) => share.costType === costType && share.amountCents > 0);
  for (const [name, same] of Map.groupBy(costs, ({ costType }) => (isNamed(costType) ? costType : ''))) {
    const planned = bySource(plannedFor(name, plan).filter((share) => share.isOnTop === isCounted));
    for (const [shares, cents] of partsOf(sumCents(same.map((one) => one.cents)), planned, financing)) {
      const parts = splitByWeight(
        cents,
        shares.map(({ amountCents }) => amountCents),
      );
      shares.forEach(({ source, sourceKind }, index) => {
        const sum = (borne.get(source)?.cents ?? 0) + (parts[index] as Cents);
        borne.set(source, { source, sourceKind, isPaid: sourceKind === 'own-cash', cents: sum });
      });
    }
  }
  return borne;
}

/** Returns the lines of a plan with each source once. */
const bySource = (planned: readonly PlannedClaimShare[]): PlannedClaimShare[] =>
  [...Map.groupBy(planned, ({ source }) => source).values()].map((same) => ({
    ...(same[0] as PlannedClaimShare),
    amountCents: sumCents(same.map(({ amountCents }) => amountCents)),
  }));

type Part = readonly [shares: readonly PlannedClaimShare[], cents: Cents];

/** Parts costs into those of the grant and those of others, as its financing says; each part has somebody who bears it. */
function partsOf(
  costsCents: Cents,
  planned: readonly PlannedClaimShare[],
  financing: ClaimPlan['financing'],
): Part[] {
  if (costsCents <= 0 || planned.length === 0) return [];
  const isOwn = ({ sourceKind }: PlannedClaimShare) => sourceKind === 'own-cash';
  const [own, others] = [planned.filter(isOwn), planned.filter((share) => !isOwn(share))];
  if (own.length === 0 || others.length === 0) return [[planned, costsCents]];
  const sumOf = (shares: typeof planned) => sumCents(shares.map(({ amountCents }) => amountCents));
  const grant = grantSoFar(financing, { costsCents, ownCents: sumOf(own), othersCents: sumOf(others) });
  return [
    [own, grant],
    [others, costsCents - grant],
  ];
}
