import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { lastDay, type Period } from '#kernel/period.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';
import type { ConsentPurpose, ParticipationRule } from '#modules/programmes/index.ts';
import { type ConsentFile, missingConsents } from './consent.ts';
import type { ParticipationStatus } from './participation.ts';

/** Übergabe einer Teilnahme: the keeper offers it to another body that may keep people, which takes or refuses it. */
export type ParticipationHandOverStatus = 'offered' | 'taken' | 'refused' | 'withdrawn';

/** The procedure of an offer: the keeper makes and withdraws it, the other body answers. */
export const handOverProcedure = {
  'participants.offer-hand-over': { from: [null], by: ['jobcenter'], to: 'offered' },
  'participants.take-hand-over': { from: ['offered'], by: ['jobcenter'], to: 'taken' },
  'participants.refuse-hand-over': { from: ['offered'], by: ['jobcenter'], to: 'refused' },
  'participants.withdraw-hand-over': { from: ['offered'], by: ['jobcenter'], to: 'withdrawn' },
} as const satisfies Procedure<ParticipationHandOverStatus>;

type Answer = Exclude<keyof typeof handOverProcedure, 'participants.offer-hand-over'>;

/** Returns the state that follows from an answer; an offer is answered once. */
export function moveHandOver<Action extends Answer>(
  action: Action,
  status: ParticipationHandOverStatus,
): Decision<(typeof handOverProcedure)[Action]['to'], 'offer-answered'> {
  const transition = handOverProcedure[action];
  return isOpen<ParticipationHandOverStatus>(transition, status)
    ? decided(transition.to)
    : refused('offer-answered');
}

type HandOverRefusal =
  | 'already-ended'
  | 'no-hand-over-here'
  | 'household-stays'
  | 'still-on-place'
  | 'hand-over-without-consent';

type HandedOver = {
  readonly status: ParticipationStatus;
  readonly mode: ParticipationRule['mode'];
  readonly consents: readonly ConsentPurpose[];
};

/**
 * Decides whether a participation may be offered: where the programme names the purpose, with the consent of the person or their
 * guardians, and to no other body while a place holds them. A family stays with the body that knows all of it.
 */
export function mayHandOver(
  { status, mode, consents }: HandedOver,
  file: ConsentFile | undefined,
  stays: readonly { readonly period: Period }[],
  today: IsoDate,
): Decision<null, HandOverRefusal> {
  if (status === 'ended') return refused('already-ended');
  if (!consents.includes('hand-over')) return refused('no-hand-over-here');
  if (mode === 'household') return refused('household-stays');
  const stay = stays.at(-1);
  const lastDayOn = stay ? lastDay(stay.period) : null;
  if (stay && (lastDayOn ?? today) >= today) return refused('still-on-place', { lastDayOn });
  if (!file || missingConsents(file, ['hand-over'], today).length > 0)
    return refused('hand-over-without-consent');
  return decided(null);
}
