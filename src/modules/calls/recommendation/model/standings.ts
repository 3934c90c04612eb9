import type { Cents } from '#kernel/money.ts';
import { type Lot, type LotProposal, missingJudges, rankDocument, rankLot } from './lot.ts';
import type { RankedProposal } from './rank/rank.ts';
import type { ResultOutcome } from './recommend.ts';

/** One proposal in the ranking as people read it, before or after the committee's decision. */
export type ProposalStanding = Omit<RankedProposal, 'outcome'> & {
  readonly title: string;
  readonly bidderName: string;
  readonly costCents: Cents;
  readonly places: number;
  readonly rankedAs: RankedProposal['outcome'];
  /** Members whose points are still missing. */
  readonly missing: readonly string[];
  readonly decision: { readonly outcome: ResultOutcome; readonly reason: string } | null;
};

type NamedLot = Omit<Lot, 'proposals'> & {
  readonly proposals: readonly (LotProposal & { readonly title: string; readonly bidderName: string })[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
};

/** The ranking of a lot as it stands now, with names. */
export function standingsOf(lot: NamedLot): ProposalStanding[] {
  const proposals = new Map(lot.proposals.map((proposal) => [proposal.id, proposal]));
  const nameOf = new Map(lot.members.map(({ id, name }) => [id, name]));
  return rankLot(rankDocument(lot)).ranking.flatMap(({ outcome, ...ranked }) => {
    const proposal = proposals.get(ranked.id);
    if (!proposal) return [];
    const { title, bidderName, costCents, places } = proposal;
    const missing = missingJudges(lot, proposal).map((judge) => nameOf.get(judge) ?? judge);
    return [{ ...ranked, title, bidderName, costCents, places, rankedAs: outcome, missing, decision: null }];
  });
}
