import { type Decision, decided, refused } from '#kernel/decision.ts';
import { sumCents } from '#kernel/money.ts';
import { type CommitteeRules, quorumOf } from '../../call/committee-rules.model.ts';
import type { RankDocument } from './lot.ts';
import type { RankedProposal, Ranking } from './rank/rank.ts';

export type ResultOutcome = 'recommended' | 'reserve' | 'not-recommended';

/** A ranked proposal that every member present has scored. */
type ScoredProposal = RankedProposal & { readonly outcome: Exclude<RankedProposal['outcome'], 'incomplete'> };

/** The result of one proposal: where the ranking put it, what the committee made of it, and why if that differs. */
export type ProposalResult = Omit<RankedProposal, 'id' | 'outcome'> & {
  readonly proposalId: string;
  readonly position: number;
  readonly rankedAs: ScoredProposal['outcome'];
  readonly outcome: ResultOutcome;
  readonly reason: string;
};

export type Session = {
  readonly document: RankDocument;
  readonly ranking: Ranking;
  /** Everybody who sits in the committee on the day, also those who are excused. */
  readonly members: readonly string[];
  readonly rules: CommitteeRules;
};
export type CommitteeVote = {
  readonly presentMembers: readonly string[];
  /** The committee's own decisions: a tie at the cut, or another outcome than the ranking's. */
  readonly decisions: Readonly<Record<string, { readonly outcome: ResultOutcome; readonly reason: string }>>;
};

type RecommendRefusal =
  | 'no-proposals'
  | 'scores-missing'
  | 'not-a-member'
  | 'no-quorum'
  | 'tie-open'
  | 'above-money'
  | 'above-most'
  | 'above-places';

/** Empfehlung: the ranking becomes the committee's decision, if enough members are present and nothing is left open. */
export function recommend(
  session: Session,
  vote: CommitteeVote,
): Decision<{ quorum: number; results: ProposalResult[] }, RecommendRefusal> {
  const { ranking } = session.ranking;
  const scored = ranking.filter(isScored);
  if (ranking.length === 0) return refused('no-proposals');
  if (scored.length < ranking.length)
    return refused('scores-missing', { count: ranking.length - scored.length });

  const quorum = quorumOf(session.members.length, session.rules);
  if (vote.presentMembers.some((member) => !session.members.includes(member))) return refused('not-a-member');
  const present = new Set(vote.presentMembers).size;
  if (present < quorum) return refused('no-quorum', { present, quorum });

  const open = scored.filter(({ id, outcome }) => outcome === 'tie' && !vote.decisions[id]).length;
  if (open > 0) return refused('tie-open', { count: open });

  const results = scored.map((proposal, index) => resultOf(proposal, index + 1, vote));
  return aboveLimits(session.document, results) ?? decided({ quorum, results });
}

const isScored = (proposal: RankedProposal): proposal is ScoredProposal => proposal.outcome !== 'incomplete';

function resultOf(ranked: ScoredProposal, position: number, { decisions }: CommitteeVote): ProposalResult {
  const { id, outcome: rankedAs, ...standing } = ranked;
  const decision = decisions[id];
  return {
    proposalId: id,
    position,
    rankedAs,
    ...standing,
    outcome: decision?.outcome ?? followingTheRanking(rankedAs),
    reason: decision?.reason ?? '',
  };
}

const followingTheRanking = (rankedAs: ScoredProposal['outcome']): ResultOutcome =>
  rankedAs === 'recommended' || rankedAs === 'reserve' ? rankedAs : 'not-recommended';

/** A committee may skip and move up, but not give away more than the call has. */
function aboveLimits(
  { proposals, budgetCents, placesWanted, most }: RankDocument,
  results: ProposalResult[],
) {
  const recommended = proposals.filter(({ id }) =>
    results.some(({ proposalId, outcome }) => proposalId === id && outcome === 'recommended'),
  );
  const cents = sumCents(recommended.map(({ costCents }) => costCents));
  const places = recommended.reduce((sum, proposal) => sum + proposal.places, 0);
  if (most !== undefined && recommended.length > most)
    return refused<RecommendRefusal>('above-most', { count: recommended.length, most });
  if (cents > budgetCents) return refused<RecommendRefusal>('above-money', { cents, budgetCents });
  if (places > placesWanted) return refused<RecommendRefusal>('above-places', { places, placesWanted });
  return undefined;
}
