import { addDays, addMonths, type IsoDate } from '#kernel/calendar.ts';
import { endOfMonths } from '#kernel/period.ts';
import {
  check,
  FACT_NAMES,
  type FactName,
  type LawFacts,
  type LawVerdict,
  type Offer,
  offers,
} from '#law/index.ts';

/** Fördercheck: every instrument side by side, for one person on one day. It advises; a person decides. */
export type FundingCheck = {
  readonly asOf: IsoDate;
  /** The versions in force on the day or opening soon after, one line for each. */
  readonly lines: readonly FundingCheckLine[];
  /** The offers that cannot be answered: not in force, or their conditions are not held here. */
  readonly aside: readonly Offer[];
  /** The facts that can still change a verdict, in the order in which a conversation asks for them. */
  readonly asked: readonly FactName[];
};

export type FundingCheckLine = {
  readonly offer: Offer & { readonly opensOn: IsoDate };
  /** The verdict on the day of the check, or on the day on which the version opens. */
  readonly verdict: LawVerdict;
  /** The time in which it could fund; `null` where it cannot under this version. */
  readonly span: FundingCheckSpan | null;
};

/** The time that funding takes if it begins as soon as it may. */
export type FundingCheckSpan = {
  readonly from: IsoDate;
  /** The day after the last, excluded; `null` where the text sets no length or nobody knows what is left. */
  readonly until: IsoDate | null;
  /** `true` if the person would be funded, not only might be. */
  readonly isCertain: boolean;
  /** The verdict of the first day, with the time that is left then. */
  readonly verdict: LawVerdict;
};

// How far ahead an instrument that is still closed is of interest.
const HORIZON_MONTHS = 24;

/** Checks what is known of a person against every instrument. */
export function checkFunding(asOf: IsoDate, facts: LawFacts): FundingCheck {
  const offered = offers(asOf, addMonths(asOf, HORIZON_MONTHS));
  const lines = offered.filter(isAnswerable).map((offer) => toLine(offer, facts));
  const open = new Set(lines.flatMap(({ verdict }) => verdict.missing));
  return {
    asOf,
    lines: lines.toSorted((one, other) => rankOf(one, asOf) - rankOf(other, asOf)),
    aside: offered.filter((offer) => !isAnswerable(offer)),
    asked: FACT_NAMES.filter((fact) => open.has(fact)),
  };
}

const isAnswerable = (offer: Offer): offer is FundingCheckLine['offer'] =>
  offer.opensOn !== null && offer.isHeld;

function toLine(offer: FundingCheckLine['offer'], facts: LawFacts): FundingCheckLine {
  const verdict = check({ instrument: offer.instrument, asOf: offer.opensOn, facts });
  return { offer, verdict, span: spanOf(offer, verdict, facts) };
}

/**
 * Returns the time of funding: what is still open might begin at once; what is met later begins then, unless another
 * version decides by that day.
 */
function spanOf(
  offer: FundingCheckLine['offer'],
  verdict: LawVerdict,
  facts: LawFacts,
): FundingCheckSpan | null {
  const isCertain = verdict.verdict !== 'unknown';
  const from = isCertain ? verdict.earliestOn : offer.opensOn;
  if (from === null) return null;
  const first = from === verdict.asOf ? verdict : check({ instrument: offer.instrument, asOf: from, facts });
  if (first.version.version !== offer.version.version) return null;
  return { from, until: endOf(offer, first, from), isCertain, verdict: first };
}

/**
 * Returns the end of funding that begins on a day. An unused limit is counted by the calendar; of one that is begun its
 * days are left, as the budget counts them.
 */
export function endOf({ longestMonths }: Offer, { budget }: LawVerdict, from: IsoDate): IsoDate | null {
  if (longestMonths === null) return null;
  if (budget === undefined || budget.usedDays === 0) return endOfMonths(from, longestMonths);
  return budget.remainingDays > 0 ? addDays(from, budget.remainingDays) : null;
}

/** Ranks what funds before what is only a status; what is met now before what is later, open or not to be had. */
function rankOf({ offer, verdict, span }: FundingCheckLine, asOf: IsoDate): number {
  const isOpen = verdict.verdict === 'unknown';
  const rank = span === null ? 3 : isOpen ? 2 : span.from > asOf ? 1 : 0;
  return (offer.isStatus ? 10 : 0) + rank;
}
