/** Aufrufe: calls for ideas, proposals, the committee's scores and its recommendation. */

export { createCall } from './call/create-call.ts';
export { findCall } from './call/find-call.ts';
export { closeCall, openCall } from './call/move-call.ts';
export { rankCommand } from './cli.ts';
export { checkProposal } from './formal-check/check-proposal.ts';
export { completeProposal } from './formal-check/complete-proposal.ts';
export { inviteBidders } from './invitation/invite-bidders.ts';
export { draftProposal } from './proposal/draft-proposal.ts';
export { submitProposal } from './proposal/move-proposal.ts';
export { findRankingSeal } from './recommendation/find-ranking-seal.ts';
export { findRecommendedCall } from './recommendation/find-recommended-call.ts';
export { findSelectedProposal } from './recommendation/find-selected-proposal.ts';
export { recordRecommendation } from './recommendation/record-recommendation.ts';
export { resultDecision } from './result/result-decision.ts';
export { declareInterests } from './scoring/declare-interests.ts';
export { scoreProposal } from './scoring/score-proposal.ts';
