import { type Decision, decided, refused } from '#kernel/decision.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';
import { BIDDERS } from '../call/bodies.model.ts';
import type { CallStatus } from '../call/call.model.ts';

/** Projektvorschlag: the plan that a bidder proposes in a call, with what it offers and its costs. */
export type ProposalStatus =
  | 'draft'
  | 'submitted'
  | 'admitted'
  | 'incomplete'
  | 'excluded'
  | 'withdrawn'
  | 'recommended'
  | 'reserve'
  | 'not-recommended';

/**
 * The steps of a bidder with its proposal. What the runner's office finds stands in `formalProcedure`; its last
 * three states come from the committee's recommendation.
 */
export const proposalProcedure = {
  'calls.draft-proposal': { from: [null], by: BIDDERS, to: 'draft' },
  'calls.change-proposal': { from: ['draft'], by: BIDDERS, to: 'draft' },
  'calls.submit-proposal': { from: ['draft'], by: BIDDERS, to: 'submitted' },
  'calls.reopen-proposal': { from: ['submitted'], by: BIDDERS, to: 'draft' },
  'calls.withdraw-proposal': {
    from: ['draft', 'submitted', 'admitted', 'incomplete'],
    by: BIDDERS,
    to: 'withdrawn',
  },
} as const satisfies Procedure<ProposalStatus>;

export type ProposalAction = keyof typeof proposalProcedure;

/** The call around a proposal, as far as its deadline goes. */
export type CallDeadline = { readonly status: CallStatus; readonly closesAt: Date };

type ProposalRefusal = 'proposal-moved-on' | 'call-not-open' | 'proposals-closed' | 'already-recommended';

/**
 * Returns the state that follows from a step, or why it may not be taken now. The clock of the server decides what
 * came in time.
 */
export function moveProposal(
  action: ProposalAction,
  status: ProposalStatus | null,
  call: CallDeadline,
  now: Date,
): Decision<ProposalStatus, ProposalRefusal> {
  const transition = proposalProcedure[action];
  if (!isOpen<ProposalStatus>(transition, status)) return refused('proposal-moved-on', { status });
  return tooLate(action, call, now) ?? decided(transition.to);
}

/** A bidder may step back until the selection is made; everything else ends with the deadline. */
function tooLate(action: ProposalAction, { status, closesAt }: CallDeadline, now: Date) {
  if (action === 'calls.withdraw-proposal')
    return status === 'recommended' ? refused<ProposalRefusal>('already-recommended') : undefined;
  if (now >= closesAt)
    return refused<ProposalRefusal>('proposals-closed', { closesAt: closesAt.toISOString() });
  if (status !== 'open') return refused<ProposalRefusal>('call-not-open');
  return undefined;
}
