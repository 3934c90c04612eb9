/** Aufrufe: calls for ideas, proposals, the committee's scores and its recommendation. */

export { callProcedure } from './call/call.model.ts';
export { changeCall } from './call/change-call.ts';
export { createCall } from './call/create-call.ts';
export { type CallDetail, findCall } from './call/find-call.ts';
export { listCalls } from './call/list-calls.ts';
export { closeCall, openCall, withdrawCall } from './call/move-call.ts';
export { type CommandOutput, rankCommand } from './cli.ts';
export { checkProposal } from './formal-check/check-proposal.ts';
export { completeProposal } from './formal-check/complete-proposal.ts';
export { callsMessages } from './messages.ts';
export { callsPermissions } from './permissions.ts';
export { changeProposal } from './proposal/change-proposal.ts';
export { draftProposal } from './proposal/draft-proposal.ts';
export { findProposal, type ProposalDetail } from './proposal/find-proposal.ts';
export { listProposals, type ProposalListRow } from './proposal/list-proposals.ts';
export { reopenProposal, submitProposal, withdrawProposal } from './proposal/move-proposal.ts';
export { proposalProcedure } from './proposal/proposal.model.ts';
export { excuseMember } from './recommendation/excuse-member.ts';
export { findRankingSeal } from './recommendation/find-ranking-seal.ts';
export {
  listRecommendedProposals,
  type RecommendedProposal,
} from './recommendation/list-recommended-proposals.ts';
export { rankInputSchema } from './recommendation/model/rank/rank-input.ts';
export { recordRecommendation } from './recommendation/record-recommendation.ts';
export { declareInterests } from './scoring/declare-interests.ts';
export { listMySittings, type MySitting } from './scoring/list-my-sittings.ts';
export { scoreProposal } from './scoring/score-proposal.ts';
