import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';

/** Aufruf: a call for ideas of one district in one programme. */
export type CallStatus = 'draft' | 'open' | 'scoring' | 'recommended' | 'withdrawn';

/** The procedure of a call: who takes it from where to where. */
export const callProcedure = {
  'calls.create-call': { from: [null], by: ['district-office'], to: 'draft' },
  'calls.change-call': { from: ['draft'], by: ['district-office'], to: 'draft' },
  'calls.open-call': { from: ['draft'], by: ['district-office'], to: 'open' },
  'calls.close-call': { from: ['open'], by: ['district-office'], to: 'scoring' },
  'calls.withdraw-call': { from: ['draft', 'open'], by: ['district-office'], to: 'withdrawn' },
  'calls.record-recommendation': { from: ['scoring'], by: ['district-office'], to: 'recommended' },
} as const satisfies Procedure<CallStatus>;

export type CallAction = keyof typeof callProcedure;

export type CallState = {
  readonly status: CallStatus;
  readonly opensOn: IsoDate;
  readonly closesAt: Date;
  readonly criteriaCount: number;
};

type CallRefusal = 'wrong-status' | 'needs-criteria' | 'deadline-passed' | 'deadline-not-passed';

/** Returns the state that follows from a step, or why it may not be taken now. */
export function moveCall(action: CallAction, call: CallState, now: Date): Decision<CallStatus, CallRefusal> {
  const transition = callProcedure[action];
  if (!isOpen<CallStatus>(transition, call.status)) return refused('wrong-status', { status: call.status });
  if (action === 'calls.open-call' && call.criteriaCount === 0) return refused('needs-criteria');
  if (action === 'calls.open-call' && now >= call.closesAt)
    return refused('deadline-passed', { closesAt: call.closesAt.toISOString() });
  if (action === 'calls.close-call' && now < call.closesAt)
    return refused('deadline-not-passed', { closesAt: call.closesAt.toISOString() });
  return decided(transition.to);
}
