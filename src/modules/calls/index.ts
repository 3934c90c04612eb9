/** Aufrufe: calls for ideas, proposals, the committee's scores and its recommendation. */

export { rankCommand } from './cli.ts';
export { checkProposal } from './commands/check-proposal.ts';
export { completeProposal } from './commands/complete-proposal.ts';
export { createCall } from './commands/create-call.ts';
export { declareInterests } from './commands/declare-interests.ts';
export { draftProposal } from './commands/draft-proposal.ts';
export { closeCall, openCall } from './commands/move-call.ts';
export { submitProposal } from './commands/move-proposal.ts';
export { recordRecommendation } from './commands/record-recommendation.ts';
export { scoreProposal } from './commands/score-proposal.ts';
export { findCall } from './queries/find-call.ts';
export { findRankingSeal } from './queries/find-ranking-seal.ts';
