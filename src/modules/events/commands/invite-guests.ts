import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import { type Announcement, defineCommand, type Trace } from '#platform/commands/command.ts';
import {
  insertGuests,
  listInvitedAddresses,
  listUninvitedBodies,
  type NewGuest,
  newGuests,
} from '../guests.store.ts';
import { bodiesOfProgramme } from '../model/event-station.ts';
import { moveEvent } from '../model/expert-event.ts';
import { readGuestList } from '../model/guest-list.ts';
import { type EventRecord, loadOwn } from '../store.ts';

const MOST_AT_ONCE = 500;

/** The pasted addresses: every entry that is none is named, so that it can be mended. */
const guestList = z
  .string()
  .trim()
  .min(1)
  .max(100_000)
  .superRefine((text, { addIssue }) => {
    const { guests, unreadable } = readGuestList(text);
    if (unreadable.length > 0)
      addIssue({
        code: 'custom',
        message: 'no-address',
        params: { entries: unreadable.slice(0, 5).join(' · '), count: unreadable.length },
      });
    if (guests.length > MOST_AT_ONCE)
      addIssue({ code: 'custom', message: 'too-many', params: { maximum: MOST_AT_ONCE } });
  });

type Invited = { readonly event: EventRecord; readonly guests: readonly NewGuest[] };

/** Gäste einladen: each new address gets a letter with a link of its own; who is invited already gets no second one. */
export const inviteGuests = defineCommand({
  name: 'events.invite-guests',
  permission: 'events.invite-guests',
  input: z.strictObject({ id: z.uuid(), guests: guestList }),
  load: async (work, { id }) => {
    const event = await loadOwn(work, id);
    return event && { event, invited: await listInvitedAddresses(work, id) };
  },
  decide: ({ event, invited }, { guests: text }, { today, newId }) => {
    const move = moveEvent('events.invite-guests', event, today);
    if (move.refusal) return move;
    const guests = newGuests(readGuestList(text).guests, invited, newId);
    return guests.length > 0 ? decided({ event, guests }) : refused('all-invited');
  },
  save: (work, { event, guests }) => insertGuests(work, event, guests),
  trace: traceOf,
  announce: announced,
  answer: ({ event, guests }) => ({ id: event.id, invited: guests.length }),
  constraints: { one_invitation_an_address: 'all-invited' },
});

/** Stellen des Programms einladen: all bodies that have a part in it, at once; their people find the letter. */
export const inviteBodies = defineCommand({
  name: 'events.invite-bodies',
  permission: 'events.invite-bodies',
  input: z.strictObject({ id: z.uuid() }),
  load: async (work, { id }) => {
    const event = await loadOwn(work, id);
    if (!event) return undefined;
    const rules = await getProgrammeRules(work, event.programmeId, event.rulesFrom);
    return { event, bodies: await listUninvitedBodies(work, event, bodiesOfProgramme(rules)) };
  },
  decide: ({ event, bodies }, _, { today, newId }) => {
    const move = moveEvent('events.invite-bodies', event, today);
    if (move.refusal) return move;
    const guests = bodies.map((organisationId) => ({ id: newId(), organisationId, name: null, email: null }));
    return guests.length > 0 ? decided({ event, guests }) : refused('all-invited');
  },
  save: (work, { event, guests }) => insertGuests(work, event, guests),
  trace: traceOf,
  announce: announced,
  answer: ({ event, guests }) => ({ id: event.id, invited: guests.length }),
  constraints: { one_invitation_a_body: 'all-invited' },
});

/** Returns the words of the trail: how many, and not who, because it is never erased. */
function traceOf({ event, guests }: Invited): Trace {
  return { objectKind: 'expert-event', objectId: event.id, payload: { invited: guests.length } };
}

function announced({ event, guests }: Invited): Announcement[] {
  return [{ event: 'guests-invited', payload: { eventId: event.id, guestIds: guests.map(({ id }) => id) } }];
}
