import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { listAskedConditions } from '../queries/asked-conditions.ts';

/** Bedingung beantworten: the body that a file lets decide a condition says whether it is met, before whoever grants decides. */
export const answerCondition = defineCommand({
  name: 'grants.answer-condition',
  permission: 'grants.answer-condition',
  input: z.strictObject({
    id: z.uuid().describe('The application'),
    number: z.coerce
      .number()
      .int()
      .min(1)
      .describe('Which condition, in the order of the file, only those that somebody decides'),
    isMet: z.boolean(),
    reason: z.string().trim().min(3).max(2000).describe('What the answer rests on, without names'),
  }),
  load: async (work, { id }) => {
    const asked = await listAskedConditions(work, id);
    return asked.length > 0 ? asked : undefined;
  },
  judge: (asked, input) =>
    asked.some(({ number }) => number === input.number)
      ? []
      : [{ path: 'number', code: 'not-a-choice', facts: {} }],
  decide: (asked, { number, isMet, reason }) => {
    const one = asked.find((condition) => condition.number === number);
    return one ? decided({ one, isMet, reason }) : refused('condition-not-asked');
  },
  save: async ({ db, actor, now, newId }, { one: { application, text }, isMet, reason }) => {
    const { id: applicationId, granteeId, grantorId } = application;
    const organisationId = actor.organisationId as string;
    await db
      .insertInto('conditionAnswer')
      .values({
        ...{ id: newId(), applicationId, granteeId, grantorId, condition: text.de },
        ...{ organisationId, isMet, reason, saidBy: actor.accountId, saidAt: now },
      })
      .execute();
  },
  trace: ({ one: { application, number }, isMet }) => ({
    objectKind: 'application',
    objectId: application.id,
    payload: { number, isMet },
  }),
  answer: ({ one }) => ({ id: one.application.id }),
});
