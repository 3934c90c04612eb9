import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';
import { RUNNERS } from './bodies.model.ts';

/** Aufruf: a call for proposals in one programme, by the body that its station names. */
export type CallStatus = 'draft' | 'open' | 'scoring' | 'recommended' | 'withdrawn';

/** The procedure of a call: who takes it from where to where. */
export const callProcedure = {
  'calls.create-call': { from: [null], by: RUNNERS, to: 'draft' },
  'calls.change-call': { from: ['draft'], by: RUNNERS, to: 'draft' },
  'calls.open-call': { from: ['draft'], by: RUNNERS, to: 'open' },
  'calls.close-call': { from: ['open'], by: RUNNERS, to: 'scoring' },
  'calls.withdraw-call': { from: ['draft', 'open'], by: RUNNERS, to: 'withdrawn' },
  'calls.record-recommendation': { from: ['scoring'], by: RUNNERS, to: 'recommended' },
} as const satisfies Procedure<CallStatus>;

export type CallAction = keyof typeof callProcedure;

export type CallState = {
  readonly status: CallStatus;
  readonly opensOn: IsoDate;
  readonly closesAt: Date;
  /** Tells whether what it is scored by is still missing. */
  readonly lacksScheme: boolean;
};

type CallRefusal = 'wrong-status' | 'needs-criteria' | 'deadline-passed' | 'deadline-not-passed';

/** Returns the state that follows from a step, or why it may not be taken now. */
export function moveCall(action: CallAction, call: CallState, now: Date): Decision<CallStatus, CallRefusal> {
  const transition = callProcedure[action];
  if (!isOpen<CallStatus>(transition, call.status)) return refused('wrong-status', { status: call.status });
  if (action === 'calls.open-call' && call.lacksScheme) return refused('needs-criteria');
  if (action === 'calls.open-call' && now >= call.closesAt)
    return refused('deadline-passed', { closesAt: call.closesAt.toISOString() });
  if (action === 'calls.close-call' && now < call.closesAt)
    return refused('deadline-not-passed', { closesAt: call.closesAt.toISOString() });
  return decided(transition.to);
}
