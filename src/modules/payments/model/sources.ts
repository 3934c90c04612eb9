import { type Decision, decided, refused } from '#kernel/decision.ts';
import { type Cents, splitByWeight, sumCents } from '#kernel/money.ts';
import type { PlanLine } from '#modules/grants/index.ts';
import type { ClaimCost } from './own-line.ts';

/** The part of the plan in force for a cost type from one source; none is named where nobody broke the sum down. */
export type PlannedClaimShare = {
  readonly costType: string | null;
  readonly source: string;
  readonly sourceKind: PlanLine['sourceKind'];
  readonly amountCents: Cents;
  /** It bears nothing of what is claimed, and is counted on top of it. */
  readonly isOnTop: boolean;
};

/** The part of a claim that one source bears; only own cash is paid, the rest is counted. */
export type ClaimSourceShare = {
  readonly source: string;
  readonly sourceKind: PlanLine['sourceKind'];
  readonly isPaid: boolean;
  readonly cents: Cents;
};

/** The amount that is accepted of a cost type: of what was really spent, or of what is counted on top of it. */
export type AcceptedClaimCost = {
  readonly costType: string;
  readonly cents: Cents;
  readonly isCounted?: boolean;
};

type RatedCost = Pick<ClaimCost, 'costType' | 'basis' | 'rateBasisPoints' | 'tiers'>;

/**
 * Returns the lines of a plan with what is counted on top of what is claimed: what is reckoned or given in kind, and where units or a
 * share of the costs are paid, so that the claim is of the grant alone, what others bear.
 */
export const plannedShares = <Line extends Omit<PlannedClaimShare, 'isOnTop'>>(
  lines: readonly Line[],
  costs: readonly RatedCost[],
): (Line & { readonly isOnTop: boolean })[] => {
  const ofGrantAlone = costs.filter(paysGrantAlone).map(({ costType }) => costType);
  return lines.map((line) => ({
    ...line,
    isOnTop:
      line.sourceKind === 'calculated' ||
      line.sourceKind === 'in-kind' ||
      (line.sourceKind !== 'own-cash' && ofGrantAlone.includes(line.costType ?? '')),
  }));
};

const paysGrantAlone = ({ basis, rateBasisPoints, tiers }: RatedCost): boolean =>
  basis === 'actual-costs'
    ? rateBasisPoints !== null || tiers.some((tier) => tier.rateBasisPoints != null)
    : basis !== 'flat-rate' && basis !== 'open';

/**
 * Splits what is accepted over the sources of the plan, cost type by cost type and by the largest remainder, so that the
 * parts are the whole. Refuses a cost type that the plan does not name, and a source that would have to give back more than
 * it gives.
 */
export function splitOverSources(
  accepted: readonly AcceptedClaimCost[],
  plan: readonly PlannedClaimShare[],
): Decision<ClaimSourceShare[], 'not-in-plan' | 'more-back-than-due'> {
  const shares = new Map<string, ClaimSourceShare>();
  const groups = Map.groupBy(accepted, ({ costType, isCounted }) => `${costType} ${isCounted ?? false}`);
  for (const lines of groups.values()) {
    const [{ costType, isCounted = false }] = lines as [AcceptedClaimCost];
    const planned = plannedFor(costType, plan).filter((share) => share.isOnTop === isCounted);
    const cents = sumCents(lines.map((line) => line.cents));
    if (planned.length === 0) {
      if (cents === 0) continue;
      return refused('not-in-plan', { costType });
    }
    const parts = signedSplit(
      cents,
      planned.map((share) => share.amountCents),
    );
    planned.forEach(({ source, sourceKind }, index) => {
      const before = shares.get(source)?.cents ?? 0;
      shares.set(source, {
        ...{ source, sourceKind },
        isPaid: sourceKind === 'own-cash',
        cents: before + (parts[index] as Cents),
      });
    });
  }
  const split = [...shares.values()].filter((share) => share.cents !== 0);
  const negative = split.find((share) => share.cents < 0);
  return negative ? refused('more-back-than-due', { cents: -negative.cents }) : decided(split);
}

/**
 * Returns how much a plan counts on top of what is really spent on a cost type, and on which sum of it: passive co-financing
 * by its share in the plan in force.
 */
export function countedOnTop(costType: string, plan: readonly PlannedClaimShare[]) {
  const [onTop, real] = [true, false].map((wanted) =>
    sumCents(
      plannedFor(costType, plan)
        .filter((share) => share.isOnTop === wanted)
        .map(({ amountCents }) => amountCents),
    ),
  ) as [Cents, Cents];
  return { onTop, real };
}

/** Returns the lines of a plan for a cost type; those that name none, where nobody broke it down. */
export function plannedFor(costType: string, plan: readonly PlannedClaimShare[]): PlannedClaimShare[] {
  const given = plan.filter(({ amountCents }) => amountCents > 0);
  const own = given.filter((share) => share.costType === costType);
  return own.length > 0 ? own : given.filter((share) => share.costType === null);
}

const signedSplit = (total: Cents, weights: readonly number[]): Cents[] =>
  total < 0 ? splitByWeight(-total, weights).map((part) => -part) : splitByWeight(total, weights);
