import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { isoDay } from '#platform/commands/iso-day.ts';
import { listDuties } from '../queries/list-duties.ts';

/** Pflicht als erfüllt festhalten: a body that owes something by the file of a programme notes when it was done, and what shows it. */
export const noteDuty = defineCommand({
  name: 'reporting.note-duty',
  permission: 'reporting.note-duty',
  input: z.strictObject({
    id: z.uuid().describe('The grant, payment or participation that it follows from'),
    duty: z.string().min(1).max(81),
    doneOn: isoDay,
    proof: z.string().trim().min(3).max(2000).describe('What shows it, without names'),
  }),
  load: async (work, { id }) => {
    const owed = await listDuties(work, id);
    return owed.length > 0 ? owed : undefined;
  },
  judge: (owed, { duty }) =>
    owed.some(({ id }) => id === duty) ? [] : [{ path: 'duty', code: 'not-a-choice', facts: {} }],
  decide: (owed, { duty, doneOn, proof }, { today }) => {
    const one = owed.find(({ id }) => id === duty);
    if (!one) return refused('duty-not-owed');
    if (doneOn > today || doneOn < one.happenedOn) return refused('done-outside', { from: one.happenedOn });
    return decided({ owed: one, doneOn, proof });
  },
  save: async ({ db, actor, now }, { owed: { matterId, id: duty }, doneOn, proof }) => {
    const organisationId = actor.organisationId as string;
    await db
      .insertInto('dutyDone')
      .values({ matterId, duty, organisationId, doneOn, proof, notedBy: actor.accountId, notedAt: now })
      .execute();
  },
  trace: ({ owed: { matterId, id: duty, grantId, participantId }, doneOn }) => ({
    objectKind: grantId ? 'grant' : 'participation',
    objectId: grantId ?? matterId,
    ...(participantId && { participantId }),
    payload: { matterId, duty, doneOn },
  }),
  answer: ({ owed }) => ({ id: owed.matterId }),
  constraints: { duty_done_pkey: 'duty-not-owed' },
});
