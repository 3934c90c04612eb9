import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { type BasisPoints, type Cents, fractionOf, sumCents } from '#kernel/money.ts';
import type { TypedAnswer } from './subsidiarity.ts';
import { missingFacts, type Tier, type TierFacts, tierFor } from './tier.ts';

/** Beleg, Personalmonat, Stückkosten, Pauschalsatz: the forms of what a grantee says itself. */
type OwnForm = 'receipt' | 'staff-month' | 'unit' | 'rate';

/** A cost type as the notice in force pays it. */
export type ClaimCost = {
  readonly costType: string;
  readonly basis: 'actual-costs' | 'lump-sum' | 'unit-cost' | 'flat-rate' | 'allowance' | 'open';
  /** The price of a unit (month, hour, piece), where units are paid: the rate of the notice, never above the cap. */
  readonly unitPriceCents: Cents | null;
  /** The financed share of actual costs, or the rate on other cost types. */
  readonly rateBasisPoints: BasisPoints | null;
  /** The cost types that a flat rate is a rate of. */
  readonly of: readonly string[];
  /** The provisions of the law that are asked first, line by line. */
  readonly subsidiaryTo: readonly string[];
  /** The stair of rates, and what is known of the grant that it may ask for. */
  readonly tiers: readonly Tier[];
  readonly facts: TierFacts;
};

/** The words and figures that a grantee types about one cost: a receipt with its amount, somebody's hours, a number of units. */
export type TypedClaimLine = TypedAnswer & {
  readonly costType: string;
  readonly month: IsoDate;
  /** The receipt, or who worked on what, as the grantor finds it again. */
  readonly evidence: string;
  /** Hours or units, two decimals at most. */
  readonly quantity?: number | undefined;
  readonly amountCents?: Cents | undefined;
  /** The signs of those that it is for, where the file limits what each of them comes to. */
  readonly forWhom?: readonly string[] | undefined;
  /** The day of the event that it is paid on. */
  readonly eventOn?: IsoDate | undefined;
  /** The facts of the person that it is for, where the rate hangs on them. */
  readonly facts?: TierFacts | undefined;
};

export type OwnClaimLine = TypedClaimLine & {
  readonly form: OwnForm;
  readonly unitPriceCents: Cents | null;
  readonly cents: Cents;
};

type LineFault =
  | 'needs-fact'
  | 'unknown-cost-type'
  | 'computed-by-itself'
  | 'needs-amount'
  | 'needs-quantity'
  | 'no-rate';

/** Reckons one typed line by the basis of its cost type, or says what is missing; the facts name the field. */
export function reckonLine(
  typed: TypedClaimLine,
  costs: readonly ClaimCost[],
): Decision<OwnClaimLine, LineFault> {
  const known = costs.find(({ costType }) => costType === typed.costType);
  const cost = known && atTier(known, { ...typed.facts, day: typed.month });
  const of = (field: keyof TypedClaimLine) => ({ field });
  if (!cost || cost.basis === 'open') return refused('unknown-cost-type', of('costType'));
  if (cost.basis === 'flat-rate') return refused('computed-by-itself', of('costType'));
  const [fact] = missingFacts(cost.tiers, { ...cost.facts, ...typed.facts, day: typed.month });
  if (fact !== undefined) return refused('needs-fact', { ...of('facts'), fact });
  if (cost.basis === 'actual-costs' || (isShareOfPay(cost) && isStated(typed))) {
    if (typed.amountCents === undefined) return refused('needs-amount', of('amountCents'));
    const form = typed.quantity === undefined ? 'receipt' : 'staff-month';
    const cents = fractionOf(typed.amountCents, cost.rateBasisPoints ?? WHOLE, WHOLE);
    return decided({ ...typed, form, unitPriceCents: null, cents });
  }
  if (typed.quantity === undefined) return refused('needs-quantity', of('quantity'));
  const { unitPriceCents } = cost;
  if (unitPriceCents === null) return refused('no-rate', of('costType'));
  const cents = fractionOf(unitPriceCents, Math.round(typed.quantity * 100), 100);
  return decided({ ...typed, form: 'unit', unitPriceCents, cents });
}

const WHOLE = 10_000;

/** Tells whether a line states an amount and not only units. */
const isStated = ({ amountCents, quantity }: TypedClaimLine): boolean =>
  amountCents !== undefined || quantity === undefined;

/** Tells whether a cost type is a share of what somebody earns or costs an employer, which the line then states as its amount. */
const isShareOfPay = ({ of, rateBasisPoints }: ClaimCost): boolean =>
  rateBasisPoints !== null && of.some((base) => base === 'gross-pay' || base === 'employer-cost');

/** Returns a cost type at the rate or price of the first tier that fits, else at its usual one. */
function atTier(cost: ClaimCost, stated: TierFacts): ClaimCost {
  const tier = tierFor(cost.tiers, { ...cost.facts, ...stated });
  if (!tier) return cost;
  const sumCents = tier.cap?.amountCents ?? cost.unitPriceCents;
  const { rateBasisPoints: rate } = tier;
  const isRated = cost.basis === 'actual-costs' || cost.basis === 'flat-rate';
  return {
    ...cost,
    rateBasisPoints: rate ?? cost.rateBasisPoints,
    unitPriceCents:
      rate === undefined || isRated || sumCents === null ? sumCents : fractionOf(sumCents, rate, WHOLE),
  };
}

/**
 * Returns the flat rates that follow from what else is claimed in a month: for each cost type that is a rate on others, its
 * rate on their sum, rounded once.
 */
export function flatRates(
  lines: readonly { readonly costType: string; readonly month: IsoDate; readonly cents: Cents }[],
  costs: readonly ClaimCost[],
): OwnClaimLine[] {
  const months = [...new Set(lines.map(({ month }) => month))].sort();
  return costs.flatMap((cost) =>
    cost.basis !== 'flat-rate'
      ? []
      : months
          .map((month) => {
            const { costType, rateBasisPoints, of } = atTier(cost, { day: month });
            const base = lines.filter((line) => line.month === month && of.includes(line.costType));
            const baseCents = sumCents(base.map(({ cents }) => cents));
            const cents = fractionOf(baseCents, rateBasisPoints ?? 0, WHOLE);
            return { form: 'rate' as const, costType, month, evidence: '', unitPriceCents: baseCents, cents };
          })
          .filter(({ cents }) => cents !== 0),
  );
}
