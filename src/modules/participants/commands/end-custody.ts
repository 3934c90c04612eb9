import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { endGuardian, listConsents } from '../consent.store.ts';
import { loadParticipation, updateParticipation } from '../store.ts';

/** Sorgerecht endet: somebody decides for the person no longer, after a last day; what they agreed to stays on record. */
export const endCustody = defineCommand({
  name: 'participants.end-custody',
  permission: 'participants.end-custody',
  input: z.strictObject({ id: z.uuid(), version: z.int(), guardianId: z.uuid(), lastDayOn: isoDay }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const members = participation && (await listConsents(work, participation));
    return members && { participation, guardians: members.flatMap(({ guardians }) => guardians) };
  },
  version: ({ participation }) => participation.version,
  judge: ({ guardians }, { guardianId }) =>
    guardians.some(({ id, valid }) => id === guardianId && valid.until === null)
      ? []
      : [{ path: 'guardianId', code: 'not-a-choice', facts: {} }],
  decide: ({ participation, guardians }, { guardianId, lastDayOn }, { today }) => {
    const from = guardians.find(({ id }) => id === guardianId)?.valid.from ?? today;
    if (lastDayOn > today || lastDayOn < from) return refused('end-outside', { from });
    return decided({ participation, guardianId, lastDayOn });
  },
  save: async (work, { participation, guardianId, lastDayOn }) => {
    await endGuardian(work, guardianId, addDays(lastDayOn, 1));
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, guardianId, lastDayOn }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { guardianId, lastDayOn },
  }),
  announce: ({ participation }) => [
    { event: 'consents-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
});
