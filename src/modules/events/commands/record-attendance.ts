import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { recordAttended } from '../guests.store.ts';
import { moveEvent } from '../model/expert-event.ts';
import { loadOwn, updateEvent } from '../store.ts';

/** Teilnahme festhalten: who came, all at once, on the day of the event or later; what was ticked before can be corrected. */
export const recordAttendance = defineCommand({
  name: 'events.record-attendance',
  permission: 'events.record-attendance',
  input: z.strictObject({ id: z.uuid(), version: z.int(), guestIds: z.array(z.uuid()).max(5000) }),
  load: (work, { id }) => loadOwn(work, id),
  version: ({ version }) => version,
  decide: (event, { guestIds }, { today }) => {
    const move = moveEvent('events.record-attendance', event, today);
    return move.refusal ? move : decided({ id: event.id, status: move.change, guestIds });
  },
  save: async (work, { id, status, guestIds }) => {
    await updateEvent(work, id, { status });
    await recordAttended(work, id, guestIds);
  },
  trace: ({ id, guestIds }) => ({
    objectKind: 'expert-event',
    objectId: id,
    payload: { attended: guestIds.length },
  }),
  answer: ({ id }) => ({ id }),
});
