import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { districtOf } from '#platform/work.ts';
import { findCoachOf, HOUSEHOLD_ROLES, insertHouseholdMember, recountHeads } from '../household.store.ts';
import { ANOTHER, faultsInMatch } from '../model/known-person.ts';
import { lockPeopleLike } from '../people-like.store.ts';
import { entrust, keepRecord, recordMeant } from '../person-record.store.ts';
import { loadParticipation, updateParticipation } from '../store.ts';

const name = z.string().trim().min(1).max(100);

/**
 * Aufnahme in den Haushalt: somebody who lives with the person takes part too, with a record and a goal of their own; the
 * coach of the household is entrusted with them.
 */
export const joinHousehold = defineCommand({
  name: 'participants.join-household',
  permission: 'participants.join-household',
  input: z.strictObject({
    ...{ id: z.uuid(), version: z.int(), firstName: name, familyName: name, birthDate: isoDay },
    sameAs: z.union([z.uuid(), z.literal(ANOTHER)]).optional(),
    anotherReason: z.string().trim().min(10).max(2000).optional(),
    role: z.enum(HOUSEHOLD_ROLES),
    joinedOn: isoDay,
  }),
  load: async (work, { id, firstName, familyName, birthDate }) => {
    const participation = await loadParticipation(work, id);
    if (!participation) return undefined;
    const known = await lockPeopleLike(work, { firstName, familyName, birthDate });
    const coachId = await findCoachOf(work, participation.participantId);
    return { participation, known, coachId, districtId: districtOf(work.actor) };
  },
  version: ({ participation }) => participation.version,
  judge: ({ known }, answer) => faultsInMatch(known, answer),
  decide: ({ participation, known, coachId, districtId }, input, { today, newId }) => {
    if (participation.mode !== 'household') return refused('not-a-household');
    if (participation.status === 'ended') return refused('already-ended');
    if (input.birthDate >= today) return refused('born-in-the-future');
    if (input.joinedOn > today) return refused('joined-in-the-future');
    const meant = recordMeant(known, input, newId);
    if (meant.personId === participation.personId) return refused('already-in-household');
    const { firstName, familyName, birthDate, role, joinedOn } = input;
    const { jobcenterId } = participation;
    return decided({
      participation,
      coachId,
      record: { ...meant, firstName, familyName, birthDate, jobcenterId, districtId, since: today },
      member: { id: newId(), participantId: meant.participantId, role, joinedOn },
      caseId: newId(),
    });
  },
  save: async (work, { participation, coachId, record, member, caseId }) => {
    await keepRecord(work, record);
    await insertHouseholdMember(work, participation, member);
    if (coachId) await entrust(work, { ...record, caseId, coachId });
    await recountHeads(work, participation);
    await updateParticipation(work, participation.id, {});
  },
  // Names stay in their compartment; the trail of the household says by the number who came.
  trace: ({ participation, record, member }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { number: record.number, role: member.role, joinedOn: member.joinedOn },
  }),
  announce: ({ participation }) => [
    { event: 'household-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation, member }) => ({ id: participation.id, participantId: member.participantId }),
  constraints: { once_in_a_household: 'already-in-household', seats_granted: 'no-seat-left' },
});
