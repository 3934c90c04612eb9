import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { lastDay } from '#kernel/period.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { leavePlaces } from '../leave-places.ts';
import { END_REASONS, moveParticipation, RESULTS } from '../model/participation.ts';
import { beyondTrack } from '../model/phase.ts';
import { leaveSeat } from '../seat.store.ts';
import { breakOffStages } from '../stage.store.ts';
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
    lastDayOn: isoDay.optional().describe('Without: the last day of the last place, or today'),
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    return participation && { participation, stays: await listStaysOf(work, id) };
  },
  version: ({ participation }) => participation.version,
  decide: ({ participation, stays }, { reason, result, ...wish }, { today }) => {
    const move = moveParticipation('participants.end-participation', participation.status);
    if (move.refusal) return move;
    const stay = stays.at(-1);
    const there = stay ? lastDay(stay.period) : participation.startedOn;
    if (stay && (there ?? today) >= today) return refused('still-on-place', { lastDayOn: there });
    if (there === null && reason === 'planned-end') return refused('never-on-place');
    const earliest = there ?? participation.referredOn;
    const lastDayOn = wish.lastDayOn ?? (stay ? earliest : today);
    if (lastDayOn > today || lastDayOn < earliest) return refused('end-outside', { from: earliest });
    const beganOn = stays[0]?.period.from ?? participation.startedOn;
    const tooLong =
      beganOn && lastDayOn > earliest && beyondTrack(participation, beganOn, addDays(lastDayOn, 1));
    if (tooLong) return tooLong;
    return decided({ participation, stays, reason, result, lastDayOn });
  },
  save: async (work, { participation, stays, reason, result, lastDayOn }) => {
    await leavePlaces(work, stays);
    if (participation.seatId) await leaveSeat(work, participation.seatId, addDays(lastDayOn, 1));
    await breakOffStages(work, participation.id, lastDayOn);
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
