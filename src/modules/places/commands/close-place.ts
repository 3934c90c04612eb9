import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { movePlace } from '../model/place.ts';
import { loadPlace, updatePlace } from '../store.ts';

/** Platz schließen: nobody is sent there any more. A place that somebody holds stays until the person has left. */
export const closePlace = defineCommand({
  name: 'places.close-place',
  permission: 'places.close-place',
  input: z.strictObject({ id: z.uuid(), version: z.int() }),
  load: (work, { id }) => loadPlace(work, id),
  version: (place) => place.version,
  decide: (place) => {
    const move = movePlace('places.close-place', place);
    return move.refusal ? move : decided({ id: place.id, status: move.change });
  },
  save: (work, { id, status }) => updatePlace(work, id, { status }),
  trace: ({ id, status }) => ({ objectKind: 'place', objectId: id, payload: { status } }),
  announce: ({ id }) => [{ event: 'place-closed', payload: { placeId: id } }],
  answer: ({ id }) => ({ id }),
});
