import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { lastDay } from '#kernel/period.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { breakOff, listStages } from '../stage.store.ts';
import { loadParticipation, updateParticipation } from '../store.ts';

/** Abschnitt abbrechen: it ends earlier than agreed; with a last day before the first it never began. */
export const breakOffStage = defineCommand({
  name: 'participants.break-off-stage',
  permission: 'participants.break-off-stage',
  input: z.strictObject({ id: z.uuid(), version: z.int(), stageId: z.uuid(), lastDayOn: isoDay }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    return participation && { participation, stages: await listStages(work, id) };
  },
  version: ({ participation }) => participation.version,
  judge: ({ stages }, { stageId }) =>
    stages.some(({ id, brokenOffOn }) => id === stageId && brokenOffOn === null)
      ? []
      : [{ path: 'stageId', code: 'not-a-choice', facts: {} }],
  decide: ({ participation, stages }, { stageId, lastDayOn }) => {
    const agreed = stages.find(({ id }) => id === stageId);
    const last = agreed && lastDay(agreed.period);
    if (last && lastDayOn >= last) return refused('not-earlier', { lastDayOn: last });
    return decided({ participation, stageId, lastDayOn });
  },
  save: async (work, { participation, stageId, lastDayOn }) => {
    await breakOff(work, stageId, lastDayOn);
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, stageId, lastDayOn }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { stageId, lastDayOn },
  }),
  announce: ({ participation }) => [
    { event: 'stages-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
});
