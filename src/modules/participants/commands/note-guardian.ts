import { z } from 'zod';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { contains } from '#kernel/period.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { insertGuardians, listConsents } from '../consent.store.ts';
import { type ConsentFile, CUSTODIES, isMinor } from '../model/consent.ts';
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
    of: z.array(z.uuid()).min(1).optional().describe('Members of the household; without: the person'),
  }),
  load: async (work, { id }) => {
    const participation = await loadParticipation(work, id);
    const members = participation && (await listConsents(work, participation));
    return participation && members && { participation, members };
  },
  version: ({ participation }) => participation.version,
  judge: ({ members }, { of = [] }) =>
    of.every((one) => members.some(({ participantId }) => participantId === one))
      ? []
      : [{ path: 'of', code: 'not-a-choice', facts: {} }],
  decide: ({ participation, members }, { name, contact, custody, since, of }, { today, newId }) => {
    const meant = of ?? [participation.participantId];
    const guardians = [];
    for (const { participantId, ...file } of members.filter((one) => meant.includes(one.participantId))) {
      const begin = beginOfCustody(file, { custody, since }, today);
      if (begin.refusal) return begin;
      const valid = { from: begin.change, until: null };
      guardians.push({ id: newId(), participantId, name, contact, custody, valid });
    }
    return decided({ participation, guardians });
  },
  save: async (work, { participation, guardians }) => {
    await insertGuardians(work, participation, guardians);
    await updateParticipation(work, participation.id, {});
  },
  trace: ({ participation, guardians }) => ({
    objectKind: 'participation',
    objectId: participation.id,
    participantId: participation.participantId,
    payload: {
      guardians: guardians.map(({ id, participantId, custody }) => ({ id, participantId, custody })),
    },
  }),
  announce: ({ participation }) => [
    { event: 'consents-changed', payload: { participationId: participation.id } },
  ],
  answer: ({ participation, guardians }) => ({ id: participation.id, guardianId: guardians[0]?.id }),
});

type Custody = { readonly custody: (typeof CUSTODIES)[number]; readonly since?: string | undefined };

/** Decides from when somebody has custody of one person, or why not. */
function beginOfCustody(
  { birthDate, guardians }: ConsentFile,
  { custody, since }: Custody,
  today: string,
): Decision<string, 'of-age' | 'custody-outside' | 'not-alone'> {
  if (!isMinor(birthDate, today)) return refused('of-age');
  const from = since ?? birthDate;
  if (from > today || from < birthDate) return refused('custody-outside', { from: birthDate });
  const others = guardians.filter(({ valid }) => contains(valid, today));
  const isAlone = custody === 'alone' || others.some((other) => other.custody === 'alone');
  return isAlone && others.length > 0 ? refused('not-alone') : decided(from);
}
