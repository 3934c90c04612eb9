import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { EventStatus } from './expert-event.ts';

/** Workshop as a guest chooses it: `seats` is null where everybody finds one. */
export type Workshop = {
  readonly id: string;
  readonly name: string;
  readonly seats: number | null;
  readonly taken: number;
};

/** Einladung: what the link of a guest leads to. */
export type Invitation = {
  readonly guestId: string;
  readonly eventId: string;
  readonly heldOn: IsoDate;
  readonly eventStatus: EventStatus;
  readonly outcome: 'open' | 'accepted' | 'declined';
  readonly workshopId: string | null;
};

type Answer = { readonly answer: 'accepted' | 'declined'; readonly workshopId?: string | undefined };
type Answered = { readonly outcome: 'accepted' | 'declined'; readonly workshopId: string | null };

/** Returns how many seats a workshop has left, whoever asks; null for any number. */
export const seatsLeft = ({ seats, taken }: Workshop): number | null =>
  seats === null ? null : seats - taken;

/** Decides on the answer of a guest; it may change until the day of the event is over, and a seat is free again then. */
export function answerTo(
  invitation: Invitation,
  workshops: readonly Workshop[],
  { answer, workshopId }: Answer,
  today: IsoDate,
): Decision<Answered, 'called-off' | 'day-is-over' | 'no-such-workshop' | 'workshop-full'> {
  if (invitation.eventStatus === 'called-off') return refused('called-off');
  if (invitation.heldOn < today) return refused('day-is-over', { heldOn: invitation.heldOn });
  if (answer === 'declined' || workshopId === undefined)
    return decided({ outcome: answer, workshopId: null });
  const chosen = workshops.find(({ id }) => id === workshopId);
  if (!chosen) return refused('no-such-workshop');
  if (seatsLeft(chosen) === 0 && invitation.workshopId !== chosen.id) return refused('workshop-full');
  return decided({ outcome: answer, workshopId: chosen.id });
}
