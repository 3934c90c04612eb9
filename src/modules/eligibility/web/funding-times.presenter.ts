import { addDays, type IsoDate } from '#kernel/calendar.ts';
import { formatCount, formatDate, formatPeriod } from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';
import type { FundingCheckLine } from '../model/funding-check.ts';

/** The verdicts by which a line is told apart at a glance. `person`: no fact of ours can settle it. */
export type LineVerdict = 'met' | 'later' | 'unknown' | 'person' | 'not-met';

type Term = { readonly term: string; readonly description: string };

/** Returns what a line comes to, with what is met only on a later day as an answer of its own. */
export function verdictOf({ verdict, span }: FundingCheckLine, asOf: IsoDate): LineVerdict {
  if (verdict.verdict === 'unknown') return verdict.missing.length > 0 ? 'unknown' : 'person';
  if (span === null) return 'not-met';
  return span.from === asOf ? 'met' : 'later';
}

/** Presents the times of a line: from when, how long, and what is left of the person's time. */
export function presentLineTimes(line: FundingCheckLine, asOf: IsoDate): Term[] {
  const words = eligibilityMessages.fundingCheck;
  const length = lengthOf(line);
  const budget = budgetOf(line);
  return [
    { term: words.facts.from, description: fromOf(line, asOf) },
    ...(length ? [{ term: words.facts.length, description: length }] : []),
    ...(budget ? [{ term: words.facts.budget, description: budget }] : []),
  ];
}

function fromOf(line: FundingCheckLine, asOf: IsoDate): string {
  const words = eligibilityMessages.fundingCheck.from;
  const { offer, verdict, span } = line;
  const day = (on: IsoDate) => formatDate(on);
  const kind = verdictOf(line, asOf);
  if (span === null) return verdict.earliestOn ? words.otherVersion(day(verdict.earliestOn)) : words.never;
  if (kind === 'unknown') return words.open(day(span.from));
  if (kind === 'person') return words.person(day(span.from));
  if (span.from === asOf) return words.today(day(span.from));
  return span.from === offer.opensOn ? words.opens(day(span.from)) : words.earliest(day(span.from));
}

function lengthOf({ offer, span, verdict }: FundingCheckLine): string | null {
  const words = eligibilityMessages.fundingCheck;
  if (offer.isStatus || (span === null && verdict.verdict === 'not-met')) return null;
  if (offer.longestMonths === null) return words.length.notSet;
  const months = formatCount(offer.longestMonths, [words.months.one, words.months.many]);
  if (!span?.until) return words.length.months(months);
  const last = formatDate(addDays(span.until, -1));
  const isBegun = (span.verdict.budget?.usedDays ?? 0) > 0;
  return isBegun ? words.length.left(last) : words.length.until(months, last);
}

/** Returns the time left on the day from which it could fund; else on the day of the check. */
function budgetOf({ verdict, span }: FundingCheckLine): string | null {
  const words = eligibilityMessages.fundingCheck;
  const budget = (span?.verdict ?? verdict).budget;
  if (budget === undefined) return null;
  const days = (count: number) => formatCount(count, [words.days.one, words.days.many]);
  const { usedDays, remainingDays, frame } = budget;
  const within = frame.until === null ? words.lifetime : words.frame(formatPeriod(frame));
  return usedDays === 0
    ? words.budgetUnused(within)
    : words.budgetText(days(usedDays), days(remainingDays), within);
}
