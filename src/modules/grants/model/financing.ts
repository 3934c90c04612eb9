import { type Decision, decided, refused } from '#kernel/decision.ts';
import { type BasisPoints, type Cents, fractionOf } from '#kernel/money.ts';
import { type FinancePlan, ownCashCents, type PlanLine, planCents } from './finance-plan.ts';

/** The costs of a plan, and whose money is in it besides the grant: § 44 LHO, own funds and those of others. */
export type FinancePlanCosts = {
  readonly financing: 'share' | 'deficit' | 'fixed-amount' | 'full';
  readonly eligibleCents: Cents;
  /** Money of the grantee and of third parties together. */
  readonly othersCents: Cents;
  readonly ownFundsFirst: boolean;
  /** The share of the costs as a fraction, for a share of them. */
  readonly share: { readonly part: number; readonly of: number } | null;
  /** The sum of the notice: the grant is never more, and a fixed amount is this. */
  readonly mostCents: Cents | null;
};

/**
 * Returns the grant that the financing type makes of costs, in cents: all of them, a share, what is lacking, or a fixed
 * amount; never more than the costs, nor than the notice says, nor than others leave where their money comes first (ANBest-P no. 2).
 */
export function grantOf({
  financing,
  eligibleCents,
  othersCents,
  ownFundsFirst,
  ...by
}: FinancePlanCosts): Cents {
  const lacking = Math.max(0, eligibleCents - othersCents);
  const most = Math.min(eligibleCents, by.mostCents ?? eligibleCents);
  switch (financing) {
    case 'full':
    case 'deficit':
      return Math.min(most, lacking);
    case 'share': {
      const share = by.share ? fractionOf(eligibleCents, by.share.part, by.share.of) : eligibleCents;
      return Math.min(most, share, ownFundsFirst ? lacking : eligibleCents);
    }
    case 'fixed-amount':
      return Math.min(most, ownFundsFirst ? lacking : eligibleCents);
  }
}

/**
 * Returns the part of the costs so far that the grant bears by its plan: a share, and a full grant too, keeps step with the money
 * of others; where that comes first, or only what is lacking is granted, it is used up first (ANBest-P no. 1.4).
 */
export const grantSoFar = (
  { financing, ownFundsFirst }: Pick<FinancePlan, 'financing' | 'ownFundsFirst'>,
  {
    costsCents: eligibleCents,
    ownCents: mostCents,
    othersCents,
  }: { readonly costsCents: Cents; readonly ownCents: Cents; readonly othersCents: Cents },
): Cents =>
  grantOf({
    financing: financing === 'full' ? 'share' : financing,
    ...{ eligibleCents, othersCents, ownFundsFirst, mostCents },
    share: { part: mostCents, of: mostCents + othersCents },
  });

/** The reckoning of a plan as its page shows it: costs − money of others = grant. */
export const reckoningOf = (lines: readonly PlanLine[]) => {
  const eligibleCents = planCents(lines);
  const grantCents = ownCashCents(lines);
  return { eligibleCents, grantCents, othersCents: eligibleCents - grantCents };
};

type Source = {
  readonly id: string;
  readonly title: { readonly de: string; readonly en: string };
  readonly kind: string;
  readonly share?: { readonly basisPoints: BasisPoints; readonly bound: string } | undefined;
};

type Plan = Pick<FinancePlan, 'financing' | 'ownFundsFirst' | 'lines'>;
/** The reasons why a plan is not financed as the file says. */
export type FinancingRefusal = 'above-financing' | 'over-share' | 'under-share';

/**
 * Decides whether a plan is financed as the file says: the grantor pays no more than its financing makes of the costs, and no
 * source bears more or less of them than its share. It is asked wherever somebody asks for money or grants it.
 */
export const withinFinancing = (plan: Plan, sources: readonly Source[]): Decision<true, FinancingRefusal> => {
  const above = aboveFinancing(plan, sources);
  return above ? refused('above-financing', above) : withinShares(plan, sources);
};

function withinShares(
  { lines }: Plan,
  sources: readonly Source[],
): Decision<true, 'over-share' | 'under-share'> {
  const whole = planCents(lines);
  for (const { id: source, share, title } of sources) {
    const cents = planCents(lines.filter((line) => line.source === source));
    // A plan of one source says nothing of the others: what they bear is shown with the claims.
    if (!share || cents === 0 || cents === whole) continue;
    const allowed = fractionOf(whole, share.basisPoints, 10_000);
    const facts = {
      source,
      titleDe: title.de,
      titleEn: title.en,
      cents,
      whole,
      allowed,
      share: share.basisPoints,
    };
    if (cents > allowed && share.bound !== 'at-least') return refused('over-share', facts);
    if (cents < allowed && share.bound !== 'at-most') return refused('under-share', facts);
  }
  return decided(true);
}

/** Finds a plan in which the grantor pays more than its financing makes of the costs, with both figures. */
function aboveFinancing(plan: Plan, sources: readonly Source[]): { most: Cents; wanted: Cents } | undefined {
  const { eligibleCents, othersCents, grantCents: wanted } = reckoningOf(plan.lines);
  const shareBasisPoints = shareOf(plan.lines, sources);
  const financing = shareBasisPoints === null ? plan.financing : 'share';
  const { ownFundsFirst } = plan;
  const share = shareBasisPoints === null ? null : { part: shareBasisPoints, of: 10_000 };
  const costs = { financing, eligibleCents, othersCents, ownFundsFirst, share, mostCents: null };
  const most = grantOf(costs);
  return wanted > most ? { most, wanted } : undefined;
}

/** Returns the share of the costs that the sources of a grant may bear together; none where one of them is bound to none. */
function shareOf(lines: readonly PlanLine[], sources: readonly Source[]): BasisPoints | null {
  const used = sources.filter(
    ({ id, kind }) => kind === 'own-cash' && lines.some(({ source }) => source === id),
  );
  const bound = used.flatMap(({ share }) => (share && share.bound !== 'at-least' ? share.basisPoints : []));
  const sum = bound.reduce((all, one) => all + one, 0);
  return used.length === 0 || bound.length < used.length ? null : Math.min(10_000, sum);
}
