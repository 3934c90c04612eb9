import { type Decision, decided } from '#kernel/decision.ts';
import { type Lot, type RankDocument, rankDocument, rankLot } from '../recommendation/model/lot.ts';
import type { Ranking } from '../recommendation/model/rank/rank.ts';
import { type ReceiptDocument, rankByReceipt, resultsByReceipt } from '../recommendation/model/receipt.ts';
import { type ProposalResult, type ResultOutcome, recommend } from '../recommendation/model/recommend.ts';

/** The one sheet of an authority: points for each criterion of each proposal, and why; and where it departs from them. */
export type SelectionSheet = {
  readonly points: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, { readonly outcome: ResultOutcome; readonly reason: string }>>;
};

/** The outcome of a selection (Auswahl): the document it follows from, the ranking, and the result of each proposal. */
type SelectionOutcome = {
  readonly document: RankDocument | ReceiptDocument;
  readonly ranking: Ranking;
  readonly results: readonly ProposalResult[];
};

type SelectionLot = Omit<Lot, 'judges' | 'proposals'> & {
  readonly proposals: readonly (Omit<Lot['proposals'][number], 'scores' | 'recused'> & {
    readonly submittedAt: Date | null;
  })[];
};

/** Selects by the points that an authority gave, with the arithmetic of every committee: it is one judge among none. */
export function selectByPoints(lot: SelectionLot, sheet: SelectionSheet): Decision<SelectionOutcome> {
  const document = rankDocument({ ...lot, judges: [AUTHORITY], proposals: scored(lot, sheet) });
  const ranking = rankLot(document);
  const session = { document, ranking, members: [AUTHORITY], rules: ALONE };
  const vote = { presentMembers: [AUTHORITY], decisions: sheet.decisions };
  const recommendation = recommend(session, vote);
  if (recommendation.refusal) return recommendation;
  const results = recommendation.change.results.map((result) => ({
    ...result,
    reason: result.reason || (sheet.reasons[result.proposalId] ?? ''),
  }));
  return decided({ document, ranking, results });
}

/** Selects in the order in which proposals came; the others wait. */
export function selectByReceipt({
  budgetCents,
  placesWanted,
  most,
  proposals,
}: SelectionLot): Decision<SelectionOutcome> {
  const document: ReceiptDocument = {
    ...{ order: 'receipt', budgetCents, placesWanted, most },
    proposals: proposals.map(({ id, submittedAt, costCents, places }) => ({
      id,
      submittedAt: submittedAt?.toISOString() ?? '',
      costCents,
      places,
    })),
  };
  const ranking = rankByReceipt(document);
  const results = resultsByReceipt(ranking);
  return results.refusal ? results : decided({ document, ranking, results: results.change });
}

const AUTHORITY = 'authority';
const ALONE = { presentAbovePercent: 0, leastPresent: 1, largeSpreadPercent: 100 };

const scored = ({ proposals }: SelectionLot, { points }: SelectionSheet): Lot['proposals'] =>
  proposals.map(({ id, costCents, places }) => ({
    ...{ id, costCents, places, recused: [] },
    scores: Object.entries(points[id] ?? {}).map(([criterion, given]) => ({
      member: AUTHORITY,
      criterion,
      points: given,
    })),
  }));
