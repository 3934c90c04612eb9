/** Aufrufe: calls for ideas, proposals, the committee's scores and its recommendation. */

export { type CommandOutput, rankCommand } from './cli.ts';
export { changeCall } from './commands/change-call.ts';
export { changeProposal } from './commands/change-proposal.ts';
export { checkProposal } from './commands/check-proposal.ts';
export { completeProposal } from './commands/complete-proposal.ts';
export { createCall } from './commands/create-call.ts';
export { declareInterests } from './commands/declare-interests.ts';
export { draftProposal } from './commands/draft-proposal.ts';
export { excuseMember } from './commands/excuse-member.ts';
export { closeCall, openCall, withdrawCall } from './commands/move-call.ts';
export { reopenProposal, submitProposal, withdrawProposal } from './commands/move-proposal.ts';
export { recordRecommendation } from './commands/record-recommendation.ts';
export { scoreProposal } from './commands/score-proposal.ts';
export { callsMessages } from './messages.ts';
export { callProcedure } from './model/call.ts';
export { proposalProcedure } from './model/proposal.ts';
export { rankInputSchema } from './model/rank/rank-input.ts';
export { callsPermissions } from './permissions.ts';
export { type CallDetail, findCall } from './queries/find-call.ts';
export { findProposal, type ProposalDetail } from './queries/find-proposal.ts';
export { findRankingSeal } from './queries/find-ranking-seal.ts';
export { listCalls } from './queries/list-calls.ts';
export { listMySittings, type MySitting } from './queries/list-my-sittings.ts';
export { listProposals, type ProposalListRow } from './queries/list-proposals.ts';
export {
  listRecommendedProposals,
  type RecommendedProposal,
} from './queries/list-recommended-proposals.ts';
