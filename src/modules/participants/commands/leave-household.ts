import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { endHouseholdMember, listHousehold, recountHeads } from '../household.store.ts';
import { loadParticipation, updateParticipation } from '../store.ts';

/** Aus dem Haushalt ausscheiden: somebody lives there no longer, after a last day. */
export const leaveHousehold = defineCommand({
  name: 'participants.leave-household',
  permission: 'participants.leave-household',
  input: z.strictObject({ id: z.uuid(), version: z.int(), memberId: z.uuid(), lastDayOn: isoDay }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    return participation && { participation, members: await listHousehold(work, { participationId: id }) };
  },
  version: ({ participation }) => participation.version,
  judge: ({ members }, { memberId }) =>
    members.some(({ id, valid }) => id === memberId && valid.until === null)
      ? []
      : [{ path: 'memberId', code: 'not-a-choice', facts: {} }],
  decide: ({ participation, members }, { memberId, lastDayOn }, { today }) => {
    const from = members.find(({ id }) => id === memberId)?.valid.from ?? today;
    if (lastDayOn > today || lastDayOn < from) return refused('end-outside', { from });
    return decided({ participation, memberId, lastDayOn });
  },
  save: async (work, { participation, memberId, lastDayOn }) => {
    await endHouseholdMember(work, memberId, addDays(lastDayOn, 1));
    await recountHeads(work, participation);
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, memberId, lastDayOn }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { memberId, lastDayOn },
  }),
  announce: ({ participation }) => [
    { event: 'household-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation }) => ({ id: participation.id }),
});
