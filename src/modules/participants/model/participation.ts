import { type Decision, decided, refused } from '#kernel/decision.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';

/**
 * Teilnahme: one person in one programme or area of it. It may hold several places, one after another, and ends by an act
 * of its own.
 */
export type ParticipationStatus = 'referred' | 'eligible' | 'not-eligible' | 'running' | 'ended';

/** Every reason why a participation ends. */
export const END_REASONS = ['planned-end', 'work', 'training', 'illness', 'own-wish', 'other'] as const;
export type ParticipationEndReason = (typeof END_REASONS)[number];

/** The reasons why somebody leaves before the planned end: every reason but reaching it. */
export const EARLY_END_REASONS = ['work', 'training', 'illness', 'own-wish', 'other'] as const;

/** Everything that may have come of a participation when it ends. */
export const RESULTS = ['work', 'training', 'other-offer', 'jobless', 'unknown'] as const;
export type ParticipationResult = (typeof RESULTS)[number];

/** The procedure of a participation. Confirming facts opens the question anew; the law's answer then leads on. */
export const participationProcedure = {
  'participants.refer-person': { from: [null], by: ['jobcenter'], to: 'referred' },
  'participants.confirm-facts': {
    from: ['referred', 'eligible', 'not-eligible'],
    by: ['jobcenter'],
    to: 'referred',
  },
  'participants.grant-exception': { from: ['referred', 'not-eligible'], by: ['jobcenter'], to: 'eligible' },
  'participants.assign-person': { from: ['eligible', 'running'], by: ['jobcenter'], to: 'running' },
  'participants.start-participation': { from: ['eligible'], by: ['jobcenter'], to: 'running' },
  'participants.end-participation': {
    from: ['referred', 'eligible', 'not-eligible', 'running'],
    by: ['jobcenter'],
    to: 'ended',
  },
} as const satisfies Procedure<ParticipationStatus>;

/** Tells whether facts still lead on: before a place they do; from then on they are only added to what is known. */
export const isBeforePlace = (status: ParticipationStatus): boolean =>
  status !== 'running' && status !== 'ended';

type ParticipationAction = keyof typeof participationProcedure;
export type ParticipationRefusal = 'already-running' | 'already-ended' | 'already-eligible' | 'not-eligible';

/** Returns the state that follows from a step, or why it may not be taken now. */
export function moveParticipation(
  action: ParticipationAction,
  status: ParticipationStatus,
): Decision<ParticipationStatus, ParticipationRefusal> {
  const transition = participationProcedure[action];
  if (isOpen<ParticipationStatus>(transition, status)) return decided(transition.to);
  return refused(REFUSALS[status]);
}

const REFUSALS = {
  referred: 'not-eligible',
  'not-eligible': 'not-eligible',
  eligible: 'already-eligible',
  running: 'already-running',
  ended: 'already-ended',
} as const satisfies Record<ParticipationStatus, ParticipationRefusal>;
