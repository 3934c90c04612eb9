import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { contains } from '#kernel/period.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { findConsents, insertGuardian } from '../consent.store.ts';
import { CUSTODIES, isMinor } from '../model/consent.ts';
import { loadParticipation, updateParticipation } from '../store.ts';

/** Sorgeberechtigte eintragen: who has custody of somebody under eighteen, alone or jointly, is noted with a way to reach them. */
export const noteGuardian = defineCommand({
  name: 'participants.note-guardian',
  permission: 'participants.note-guardian',
  input: z.strictObject({
    ...{ id: z.uuid(), version: z.int() },
    name: z.string().trim().min(1).max(200),
    contact: z.string().trim().min(3).max(320),
    custody: z.enum(CUSTODIES),
    since: isoDay.optional().describe('Without: since the birth'),
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const file = participation && (await findConsents(work, participation.participantId));
    return participation && file && { participation, file };
  },
  version: ({ participation }) => participation.version,
  decide: ({ participation, file }, { name, contact, custody, since }, { today, newId }) => {
    if (!isMinor(file.birthDate, today)) return refused('of-age');
    const from = since ?? file.birthDate;
    if (from > today || from < file.birthDate) return refused('custody-outside', { from: file.birthDate });
    const others = file.guardians.filter(({ valid }) => contains(valid, today));
    const isAlone = custody === 'alone' || others.some((other) => other.custody === 'alone');
    if (isAlone && others.length > 0) return refused('not-alone');
    const valid = { from, until: null };
    return decided({ participation, guardian: { id: newId(), name, contact, custody, valid } });
  },
  save: async (work, { participation, guardian }) => {
    await insertGuardian(work, participation, guardian);
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, guardian: { id: guardianId, custody } }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: { guardianId, custody },
  }),
  announce: ({ participation }) => [
    { event: 'consents-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation, guardian }) => ({ id: participation.id, guardianId: guardian.id }),
});
