import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { findCoach } from '#modules/identity/index.ts';
import { entrust, loadCoachedPerson } from '#modules/participants/index.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';

/**
 * Begleitung übergeben: from a day on somebody else coaches, also of another body; whoever did loses sight of the person
 * on that day. Notes go with it only where the person agreed.
 */
export const handOver = defineCommand({
  name: 'coaching.hand-over',
  permission: 'coaching.hand-over',
  input: z.strictObject({
    id: z.uuid().describe('The participation'),
    coachId: z.uuid(),
    fromOn: isoDay,
    reason: z.string().trim().min(3).max(2000),
  }),
  load: async (work, { id, coachId }) => {
    const person = await loadCoachedPerson(work, id);
    return person && { person, coach: await findCoach(work, coachId) };
  },
  decide: ({ person, coach }, { coachId, fromOn, reason }, { today, newId }) => {
    if (person.status === 'ended') return refused('already-ended');
    if (!coach) return refused('no-such-coach');
    if (person.coachIds.includes(coachId)) return refused('coaches-already');
    if (fromOn < today) return refused('day-is-past');
    const readsEarlier = person.agreesToHandOver(fromOn);
    const { participantId, jobcenterId, districtId } = person;
    return decided({
      ...{ participationId: person.id, participantId, jobcenterId, districtId },
      ...{ caseId: newId(), coachId, since: fromOn, because: reason, readsEarlier },
    });
  },
  save: (work, change) => entrust(work, change),
  // The reason may be an illness: it stays with the case.
  trace: ({ participationId, participantId, coachId, since, readsEarlier }) => ({
    objectKind: 'participation',
    objectId: participationId,
    participantId,
    payload: { coachId, fromOn: since, readsEarlier },
  }),
  announce: ({ participationId, coachId }) => [
    { event: 'coaching-handed-over', payload: { participationId, coachId } },
  ],
  answer: ({ participationId }) => ({ id: participationId }),
});
