import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { lastDay } from '#kernel/period.ts';
import { endOccupancy } from '#modules/places/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { END_REASONS, moveParticipation } from '../model/participation.ts';
import { endParticipationOn, findStay, loadParticipation } from '../store.ts';

/**
 * Teilnahme beenden: after the planned end the Jobcenter says what came of it; before a place was found, that it ends
 * here. Whoever is on a place leaves it early through the provider's change proposal only.
 */
export const endParticipation = defineCommand({
  name: 'participants.end-participation',
  permission: 'participants.end-participation',
  input: z.strictObject({ id: z.uuid(), version: z.int(), reason: z.enum(END_REASONS) }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    return participation && { participation, stay: await findStay(work, { participationId: id }) };
  },
  version: ({ participation }) => participation.version,
  decide: ({ participation, stay }, { reason }, { today }) => {
    const move = moveParticipation('participants.end-participation', participation.status);
    if (move.refusal) return move;
    const lastDayOn = (stay && lastDay(stay.period)) ?? today;
    if (stay && lastDayOn >= today) return refused('still-on-place', { lastDayOn });
    if (!stay && reason === 'planned-end') return refused('never-on-place');
    return decided({ participation, stay, reason, lastDayOn });
  },
  save: async (work, { participation, stay, reason, lastDayOn }) => {
    if (stay)
      await endOccupancy(work, {
        occupancyId: stay.occupancyId,
        placeId: stay.placeId,
        until: addDays(lastDayOn, 1),
      });
    await endParticipationOn(work, participation, { lastDayOn, reason });
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
