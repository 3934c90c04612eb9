import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { actAtStation, findProgrammeRules, getActingBody } from '#modules/programmes/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { eventFields } from '../event-input.ts';
import { insertEvent } from '../store.ts';

/** Veranstaltung beginnen: a body drafts an expert event that the programme lets it hold. */
export const draftEvent = defineCommand({
  name: 'events.draft-event',
  permission: 'events.draft-event',
  input: z.strictObject({ programmeId: z.uuid(), ...eventFields }),
  load: async (work, { programmeId }) => {
    const programme = await findProgrammeRules(work, programmeId);
    return programme && { programme, body: await getActingBody(work) };
  },
  decide: ({ programme, body }, input, { newId, today }) => {
    if (programme.status !== 'published') return refused('programme-not-published');
    const station = actAtStation(programme, { act: 'event', by: body.kind, on: input.heldOn });
    if (station.refusal) return station;
    if (input.heldOn < today) return refused('day-is-over', { heldOn: input.heldOn });
    return decided({ ...input, id: newId(), ownerId: body.id, rulesFrom: programme.validFrom });
  },
  save: insertEvent,
  trace: ({ id, title, heldOn }) => ({
    objectKind: 'expert-event',
    objectId: id,
    payload: { title, heldOn },
  }),
  answer: ({ id }) => ({ id }),
});
