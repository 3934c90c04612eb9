import { address } from '#web/address.ts';

/** The addresses of the pages of calls, of their proposals and of their committees. */
export const callsAddress = address('/calls');
export const newCallAddress = address('/calls/new');
export const callAddress = address('/calls/:id', 'call.id');
export const changeCallAddress = address('/calls/:id/change', 'call.id');
export const openCallAddress = address('/calls/:id/open', 'call.id');
export const closeCallAddress = address('/calls/:id/close', 'call.id');
export const callVersionAddress = address('/calls/:id/version', 'call.id');
export const decideCallVersionAddress = address('/calls/:id/version/decide', 'call.id');
export const withdrawCallAddress = address('/calls/:id/withdraw', 'call.id');

export const proposalsAddress = address('/proposals');
export const proposalAddress = address('/proposals/:id', 'proposal.id');
export const draftProposalAddress = address('/calls/:id/proposals/new', 'call.id');
export const changeProposalAddress = address('/proposals/:id/change', 'proposal.id');
export const submitProposalAddress = address('/proposals/:id/submit', 'proposal.id');
export const reopenProposalAddress = address('/proposals/:id/reopen', 'proposal.id');
export const withdrawProposalAddress = address('/proposals/:id/withdraw', 'proposal.id');
export const checkProposalAddress = address('/proposals/:id/check', 'proposal.id');
export const completeProposalAddress = address('/proposals/:id/complete', 'proposal.id');

export const sittingsAddress = address('/sittings');
export const sittingAddress = address('/sittings/:id', 'call.id');
export const declareInterestsAddress = address('/sittings/:id/interests', 'call.id');
export const scoreProposalAddress = address('/proposals/:id/score', 'proposal.id');
export const declareInterestAddress = address('/proposals/:id/interest', 'proposal.id');

export const rankingAddress = address('/calls/:id/ranking', 'call.id');
export const rankingInputAddress = address('/calls/:id/ranking-input', 'call.id');
export const excuseMemberAddress = address('/calls/:id/excuse', 'call.id');
export const recordRecommendationAddress = address('/calls/:id/recommend', 'call.id');

export const selectionAddress = address('/calls/:id/selection', 'call.id');
export const prepareSelectionAddress = address('/calls/:id/selection/prepare', 'call.id');
export const decideSelectionAddress = address('/calls/:id/selection/decide', 'call.id');

export const inviteBiddersAddress = address('/calls/:id/invite', 'call.id');

export const publishResultAddress = address('/calls/:id/result', 'call.id');
export const decideResultAddress = address('/calls/:id/result/decide', 'call.id');

/** The questions that programs ask without signing in, below the address of their interface. */
export const rankAddress = address('/calls/rank');
