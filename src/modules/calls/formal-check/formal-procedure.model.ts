import { type Decision, decided, refused } from '#kernel/decision.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';
import { BIDDERS, RUNNERS } from '../call/bodies.model.ts';
import type { CallStatus } from '../call/call.model.ts';
import type { ProposalStatus } from '../proposal/proposal.model.ts';

const NOT_IN_ORDER = ['submitted', 'incomplete', 'excluded'] as const;

/** The station between deadline and committee: the office admits, asks for more or excludes; the bidder completes. */
export const formalProcedure = {
  admit: { from: NOT_IN_ORDER, by: RUNNERS, to: 'admitted' },
  'ask-completion': { from: NOT_IN_ORDER, by: RUNNERS, to: 'incomplete' },
  exclude: { from: NOT_IN_ORDER, by: RUNNERS, to: 'excluded' },
  complete: { from: ['incomplete'], by: BIDDERS, to: 'submitted' },
} as const satisfies Procedure<ProposalStatus>;

export type FormalCheckStep = keyof typeof formalProcedure;

/** The state of a proposal that is checked. `completeBy` is the end of the time that was given to complete it. */
export type ProposalUnderCheck = {
  readonly status: ProposalStatus;
  readonly callStatus: CallStatus;
  readonly completeBy: Date | null;
};

type FormalRefusal =
  | 'proposal-moved-on'
  | 'not-in-scoring'
  | 'completion-running'
  | 'completion-over'
  | 'completion-in-the-past';

/**
 * Returns the state that follows from a step, or why it may not be taken now. A time once given is kept, in both
 * directions.
 */
export function moveFormally(
  step: FormalCheckStep,
  { status, callStatus, completeBy }: ProposalUnderCheck,
  now: Date,
): Decision<(typeof formalProcedure)[FormalCheckStep]['to'], FormalRefusal> {
  const transition = formalProcedure[step];
  if (!isOpen<ProposalStatus>(transition, status)) return refused('proposal-moved-on', { status });
  if (callStatus !== 'scoring') return refused('not-in-scoring', { status: callStatus });
  const isRunning = status === 'incomplete' && completeBy !== null && now < completeBy;
  if (step === 'exclude' && isRunning)
    return refused('completion-running', { completeBy: completeBy.toISOString() });
  if (step === 'complete' && !isRunning) return refused('completion-over');
  return decided(transition.to);
}
