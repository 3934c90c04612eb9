import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';
import { SPEAKERS } from '#modules/identity/index.ts';

export type EventStatus = 'draft' | 'announced' | 'held' | 'called-off';

/** The procedure of an event: announced it is public, and what follows happens on its day and after it. */
export const eventProcedure = {
  'events.draft-event': { from: [null], by: SPEAKERS, to: 'draft' },
  'events.change-event': { from: ['draft'], by: SPEAKERS, to: 'draft' },
  'events.announce-event': { from: ['draft'], by: SPEAKERS, to: 'announced' },
  'events.move-event': { from: ['announced'], by: SPEAKERS, to: 'announced' },
  'events.call-off-event': { from: ['announced'], by: SPEAKERS, to: 'called-off' },
  'events.invite-guests': { from: ['announced'], by: SPEAKERS, to: 'announced' },
  'events.invite-bodies': { from: ['announced'], by: SPEAKERS, to: 'announced' },
  'events.record-attendance': { from: ['announced', 'held'], by: SPEAKERS, to: 'held' },
  'events.publish-documentation': { from: ['held'], by: SPEAKERS, to: 'held' },
} as const satisfies Procedure<EventStatus>;

type EventAction = keyof typeof eventProcedure;
type EventState = { readonly status: EventStatus; readonly heldOn: IsoDate };

/** The steps that come before the day of the event is over, and those for which it must have come. */
const BEFORE: readonly EventAction[] = [
  'events.announce-event',
  'events.move-event',
  'events.call-off-event',
  'events.invite-guests',
  'events.invite-bodies',
];
const AFTER: readonly EventAction[] = ['events.record-attendance', 'events.publish-documentation'];

/** Returns the state that follows from a step, or why it may not be taken on this day. */
export function moveEvent(
  action: EventAction,
  { status, heldOn }: EventState,
  today: IsoDate,
): Decision<EventStatus, 'wrong-status' | 'day-is-over' | 'day-to-come'> {
  const step = eventProcedure[action];
  if (!isOpen<EventStatus>(step, status)) return refused('wrong-status', { status });
  if (BEFORE.includes(action) && heldOn < today) return refused('day-is-over', { heldOn });
  if (AFTER.includes(action) && today < heldOn) return refused('day-to-come', { heldOn });
  return decided(step.to);
}
