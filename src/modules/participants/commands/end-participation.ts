import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { lastDay } from '#kernel/period.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { leavePlaces } from '../leave-places.ts';
import { END_REASONS, moveParticipation, RESULTS } from '../model/participation.ts';
import { endParticipationOn, listStaysOf, loadParticipation } from '../store.ts';

/**
 * Teilnahme beenden: the Jobcenter says why it ends and what came of it. The end of a place is none: another may follow.
 * Whoever is on a place leaves it early through the provider's change proposal only.
 */
export const endParticipation = defineCommand({
  name: 'participants.end-participation',
  permission: 'participants.end-participation',
  input: z.strictObject({
    id: z.uuid(),
    version: z.int(),
    reason: z.enum(END_REASONS),
    result: z.enum(RESULTS),
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    return participation && { participation, stays: await listStaysOf(work, id) };
  },
  version: ({ participation }) => participation.version,
  decide: ({ participation, stays }, { reason, result }, { today }) => {
    const move = moveParticipation('participants.end-participation', participation.status);
    if (move.refusal) return move;
    const stay = stays.at(-1);
    const lastDayOn = (stay && lastDay(stay.period)) ?? today;
    if (stay && lastDayOn >= today) return refused('still-on-place', { lastDayOn });
    if (!stay && reason === 'planned-end') return refused('never-on-place');
    return decided({ participation, stays, reason, result, lastDayOn });
  },
  save: async (work, { participation, stays, reason, result, lastDayOn }) => {
    await leavePlaces(work, stays);
    await endParticipationOn(work, participation, { lastDayOn, reason, result });
  },
  // The reason may be an illness: it stays in its compartment.
  trace: ({ participation, lastDayOn }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { lastDayOn },
  }),
  announce: ({ participation }) => [
    { event: 'participation-ended', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
});
