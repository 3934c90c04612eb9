import { addDays } from '#kernel/calendar.ts';
import type { FactName, Offer } from '#law/index.ts';
import { currentLanguage, formatDate, formatNumber, formatPeriod } from '#ui/language.ts';
import type { BadgeProps, TimeBar, TimeMark } from '#ui/parts.ts';
import { provisionAddress } from '../addresses.ts';
import { eligibilityMessages } from '../messages.ts';
import type { FundingCheck, FundingCheckLine } from '../model/funding-check.ts';
import { timelineOf } from '../model/timeline.ts';
import { citationIn } from './citation.ts';
import { type ConditionText, presentLineReasons } from './funding-reasons.presenter.ts';
import { type LineVerdict, presentLineTimes, verdictOf } from './funding-times.presenter.ts';

/** The address where a missing fact can be added; nothing where it cannot. */
export type FactHref = (fact: FactName) => string | undefined;

export type ShownLine = {
  readonly title: string;
  readonly href: string;
  readonly citation: string;
  /** The time for which the version is in force. */
  readonly validity: string;
  readonly badge: BadgeProps;
  readonly bar: TimeBar | null;
  readonly times: readonly { readonly term: string; readonly description: string }[];
  /** The begin and the end of the bar, for the table. */
  readonly from: string;
  readonly until: string;
  readonly missing: readonly { readonly label: string; readonly href: string | undefined }[];
  readonly reasons: readonly ConditionText[];
  readonly openToAPerson: readonly ConditionText[];
  readonly conditions: readonly (ConditionText & { readonly verdict: string })[];
  readonly notes: readonly string[];
};

const TONES: Readonly<Record<LineVerdict, BadgeProps['tone']>> = {
  met: 'success',
  later: 'info',
  unknown: 'warning',
  person: 'warning',
  'not-met': 'neutral',
};

/** Returns a check in finished words: lines on one axis, and what stands aside with the reason. */
export function presentFundingCheck(check: FundingCheck, hrefOf: FactHref) {
  const words = eligibilityMessages.fundingCheck;
  const { years, bars } = timelineOf(check);
  const shown = check.lines.map((line, index) => ({
    isStatus: line.offer.isStatus,
    verdict: verdictOf(line, check.asOf),
    line: presentLine(check, line, bars[index] ?? null, hrefOf),
  }));
  const funding = shown.filter(({ isStatus }) => !isStatus);
  const count = (...kinds: LineVerdict[]) =>
    formatNumber(funding.filter(({ verdict }) => kinds.includes(verdict)).length);
  return {
    counts: words.counts(count('met', 'later'), count('unknown', 'person')),
    marks: years.map(({ year, atBasisPoints }): TimeMark => ({ label: String(year), atBasisPoints })),
    funding: funding.map(({ line }) => line),
    statuses: shown.filter(({ isStatus }) => isStatus).map(({ line }) => line),
    aside: check.aside.map((offer) => ({ ...asideOf(offer), href: hrefOfProvision(offer) })),
  };
}

export const titleOf = ({ title }: Offer): string => title[currentLanguage()];

const hrefOfProvision = ({ instrument }: Offer): string => provisionAddress(instrument);

function presentLine(
  { asOf }: FundingCheck,
  line: FundingCheckLine,
  bar: TimeBar | null,
  hrefOf: FactHref,
): ShownLine {
  const words = eligibilityMessages.fundingCheck;
  const { offer, span } = line;
  const verdict = verdictOf(line, asOf);
  return {
    title: titleOf(offer),
    href: hrefOfProvision(offer),
    citation: citationIn(offer.version.citation),
    validity: words.versionText(
      formatPeriod({ from: offer.version.validFrom, until: offer.version.validUntil }),
    ),
    badge: {
      tone: TONES[verdict],
      label: (offer.isStatus ? words.statusVerdicts : words.verdicts)[verdict],
    },
    bar,
    times: presentLineTimes(line, asOf),
    from: span ? formatDate(span.from) : words.noStart,
    until: span ? (span.until ? formatDate(addDays(span.until, -1)) : words.noEnd) : words.noStart,
    ...presentLineReasons(line, hrefOf),
  };
}

function asideOf(offer: Offer): { title: string; text: string } {
  const words = eligibilityMessages.fundingCheck;
  const { citation, validFrom, validUntil } = offer.version;
  const [title, cited] = [titleOf(offer), citationIn(citation)];
  const period = formatPeriod({ from: validFrom, until: validUntil });
  return {
    title,
    text: offer.opensOn === null ? words.asideClosed(cited, period) : words.asideInForce(cited),
  };
}
