import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { eventFields } from '../event-input.ts';
import { moveEvent } from '../model/expert-event.ts';
import { loadOwn, rewriteEvent } from '../store.ts';

/** Entwurf ändern: words, day, place and workshops of an event that is not announced yet. */
export const changeEvent = defineCommand({
  name: 'events.change-event',
  permission: 'events.change-event',
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...eventFields }),
  load: (work, { id }) => loadOwn(work, id),
  version: ({ version }) => version,
  decide: (event, { id: _, version: __, ...text }, { today }) => {
    const move = moveEvent('events.change-event', event, today);
    if (move.refusal) return move;
    if (text.heldOn < today) return refused('day-is-over', { heldOn: text.heldOn });
    return decided({ event, text });
  },
  save: (work, { event, text }) => rewriteEvent(work, event, text),
  trace: ({ event, text: { title, heldOn } }) => ({
    objectKind: 'expert-event',
    objectId: event.id,
    payload: { title, heldOn },
  }),
  answer: ({ event }) => ({ id: event.id }),
});
