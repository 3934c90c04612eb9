import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { separateRecord } from '../person-match.store.ts';
import { loadParticipation } from '../store.ts';

/** Trennen: the own record was taken for that of a human who is another. */
export const separatePerson = defineCommand({
  name: 'participants.separate-person',
  permission: 'participants.separate-person',
  input: z.strictObject({
    ...{ id: z.uuid(), version: z.int() },
    reason: z.string().trim().min(10).max(2000),
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    return participation && { participation };
  },
  version: ({ participation }) => participation.version,
  decide: ({ participation }, { reason }, { newId }) => decided({ participation, personId: newId(), reason }),
  save: (work, { participation, ...match }) => separateRecord(work, participation, match),
  trace: ({ participation }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { personId: participation.personId },
  }),
  announce: ({ participation }) => [
    { event: 'record-separated', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
  constraints: { two_records: 'no-other-record' },
});
