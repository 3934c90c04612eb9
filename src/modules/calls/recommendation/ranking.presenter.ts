import { unitOfMany, unitTitle } from '#modules/programmes/index.ts';
import { formatMoney, formatNumber, formatPercentage } from '#ui/language.ts';
import type { Tone } from '#ui/parts.ts';
import { proposalAddress } from '../addresses.ts';
import { isLargeSpread } from '../call/committee-rules.model.ts';
import type { CallDetail } from '../call/find-call.ts';
import { callsMessages } from '../messages.ts';
import { formatPoints } from '../proposal/proposal.presenter.ts';
import type { ResultOutcome } from './model/recommend.ts';
import type { ProposalStanding } from './model/standings.ts';

export type RankingRow = ReturnType<typeof presentStanding>;

const GROUPS = ['recommended', 'tie', 'reserve', 'below-minimum', 'incomplete'] as const;
const FOLLOWS: Readonly<Record<string, ResultOutcome>> = {
  recommended: 'recommended',
  reserve: 'reserve',
  'below-minimum': 'not-recommended',
};
const TONES: Readonly<Record<ResultOutcome, Tone | 'neutral'>> = {
  recommended: 'success',
  reserve: 'warning',
  'not-recommended': 'neutral',
};

/** The ranking in its groups, from the top down; the cut runs between the first group and the rest. */
export function presentRanking(call: CallDetail, standings: readonly ProposalStanding[]) {
  const words = callsMessages.ranking;
  const incomplete = standings.filter(({ rankedAs }) => rankedAs === 'incomplete').length;
  return {
    groups: GROUPS.map((key) => ({
      key,
      title: words.groups[key],
      rows: standings.filter(({ rankedAs }) => rankedAs === key).map((row) => presentStanding(row, call)),
    })).filter(({ rows }) => rows.length > 0),
    incomplete: incomplete > 0 ? words.incomplete(incomplete) : null,
    cut: presentCut(call, standings),
    unit: unitTitle(call.unit),
    ...presentTotals(call, standings),
    spreadRule: call.rules && words.spreadRule(formatPercentage(call.rules.largeSpreadPercent * 100)),
  };
}

/** Presents how far money and places reach down the ranking, whatever the committee made of it. */
function presentCut(call: CallDetail, standings: readonly ProposalStanding[]): string {
  const { of, cut } = callsMessages.ranking;
  const last = standings.findLast(({ rankedAs }) => rankedAs === 'recommended');
  return cut(
    of(formatMoney(last?.cumulativeCents ?? 0), formatMoney(call.budgetCents)),
    `${of(formatNumber(last?.cumulativePlaces ?? 0), formatNumber(call.wanted))} ${unitOfMany(call.unit)}`,
  );
}

/** Presents what the recommended take of the call: by the committee's decision, or as the ranking stands. */
function presentTotals(call: CallDetail, standings: readonly ProposalStanding[]) {
  const { of } = callsMessages.ranking;
  const taken = standings.filter(
    ({ rankedAs, decision }) => (decision?.outcome ?? rankedAs) === 'recommended',
  );
  const cents = taken.reduce((sum, { costCents }) => sum + costCents, 0);
  const places = taken.reduce((sum, row) => sum + row.places, 0);
  const money = of(formatMoney(cents), formatMoney(call.budgetCents));
  const placesText = of(formatNumber(places), formatNumber(call.wanted));
  return {
    money,
    moneyShare: Math.floor((cents * 10_000) / call.budgetCents),
    places: placesText,
    placesShare: call.wanted === 0 ? 0 : Math.floor((places * 10_000) / call.wanted),
  };
}

function presentStanding(row: ProposalStanding, call: CallDetail) {
  const { ranking, recommendation } = callsMessages;
  const { rank, points, spread, cumulativeCents, cumulativePlaces, decision } = row;
  return {
    id: row.id,
    href: proposalAddress(row.id),
    title: row.title,
    provider: row.bidderName,
    rank: rank === null ? '' : formatNumber(rank),
    points: points === null ? '' : formatPoints(points),
    spread: spread === null ? '' : formatPoints(spread),
    spreadWarning:
      spread !== null && call.rules && isLargeSpread(spread, call.criteria, call.rules)
        ? ranking.largeSpread
        : null,
    costs: formatMoney(row.costCents),
    places: formatNumber(row.places),
    cumulativeCents: cumulativeCents === null ? '' : formatMoney(cumulativeCents),
    cumulativePlaces: cumulativePlaces === null ? '' : formatNumber(cumulativePlaces),
    standing: ranking.groups[row.rankedAs],
    missing: row.missing.join(', '),
    decision: decision && {
      tone: TONES[decision.outcome],
      label: recommendation.outcomes[decision.outcome],
    },
    deviation: decision ? deviationOf(row.rankedAs, decision.outcome) : null,
    reason: decision?.reason ?? '',
  };
}

function deviationOf(rankedAs: ProposalStanding['rankedAs'], outcome: ResultOutcome): string | null {
  const { tieDecided, deviation } = callsMessages.ranking;
  if (rankedAs === 'tie') return tieDecided;
  return outcome === FOLLOWS[rankedAs] ? null : deviation;
}
