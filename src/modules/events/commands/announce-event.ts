import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { moveEvent } from '../model/expert-event.ts';
import { loadOwn, updateEvent } from '../store.ts';

/** Veranstaltung ankündigen: from now on its page is public, and guests can be invited. */
export const announceEvent = defineCommand({
  name: 'events.announce-event',
  permission: 'events.announce-event',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: (work, { id }) => loadOwn(work, id),
  version: ({ version }) => version,
  decide: (event, _, { today }) => {
    const move = moveEvent('events.announce-event', event, today);
    return move.refusal ? move : decided({ id: event.id, status: move.change });
  },
  save: (work, { id, status }) => updateEvent(work, id, { status }),
  trace: ({ id, status }) => ({ objectKind: 'expert-event', objectId: id, payload: { status } }),
  answer: ({ id }) => ({ id }),
});
