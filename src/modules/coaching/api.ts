import { z } from 'zod';
import { findCase, findPerson } from '#modules/participants/index.ts';
import type { Work } from '#platform/work.ts';
import { count, day, id, text } from '#web/api-fields.ts';
import { type ApiQuery, recordOf } from '#web/api-query.ts';
import { coachingCaseAddress, coachTodayAddress, personPlanAddress } from './addresses.ts';
import { findPlan } from './queries/find-plan.ts';
import { listCoachToday } from './queries/list-coach-today.ts';
import { listContacts } from './queries/list-contacts.ts';

const milestone = z.object({
  id,
  version: count,
  title: text,
  dueOn: day,
  isWorkRelated: z.boolean(),
  reachedOn: day.nullable(),
});
const plan = z
  .object({ id, version: count, goal: text, agreedOn: day, reviewOn: day, milestones: z.array(milestone) })
  .nullable();
const contact = z
  .object({ id, onDay: day, kind: text, minutes: count, nextContactOn: day.nullable(), coachName: text })
  .describe('That there was a contact; its note stays with the coach, on the page');

const task = z.object({
  participantId: id,
  firstName: text,
  familyName: text,
  phone: text.nullable(),
  due: text,
  since: day,
  lastContactOn: day.nullable(),
  nextContactOn: day.nullable(),
  reviewOn: day.nullable(),
  milestoneOn: day.nullable(),
});

/** Every answer here records the reading of each person that it shows. */
export const coachingQueries: readonly ApiQuery[] = [
  {
    address: coachTodayAddress,
    access: { permission: 'coaching.see-today' },
    summary: 'The people who need you today, the most pressing first; the reading of each is recorded',
    parameters: z.strictObject({}),
    answer: z.object({ rows: z.array(task) }),
    run: ({ work }) => showToday(work),
  },
  recordOf({
    address: coachingCaseAddress,
    access: { permission: 'coaching.see-case' },
    summary: 'One person you coach, by participant, with contacts and plan; the reading is recorded',
    answer: z.object({
      id,
      participantId: id,
      number: text,
      firstName: text,
      familyName: text,
      birthDate: day,
      phone: text.nullable(),
      email: text.nullable(),
      lastContactOn: day.nullable(),
      nextContactOn: day.nullable(),
      contacts: z.array(contact),
      plan,
    }),
    find: findCaseWithPlan,
    person: {
      action: 'coaching.see-case',
      objectKind: 'coaching-case',
      of: ({ id: objectId, participantId }) => ({ objectId, participantId }),
    },
  }),
  recordOf({
    address: personPlanAddress,
    access: { permission: 'coaching.see-plan' },
    summary: 'What a person of your Jobcenter and their coach agreed; the reading is recorded',
    answer: z.object({ id, participantId: id, plan }),
    find: findPersonWithPlan,
    person: {
      action: 'coaching.see-plan',
      objectKind: 'participation',
      of: ({ id: objectId, participantId }) => ({ objectId, participantId }),
    },
  }),
];

async function showToday(work: Work) {
  const rows = await listCoachToday(work);
  const seen = rows.map(({ participantId }) => ({ objectId: participantId, participantId }));
  return { answer: { rows }, reading: { action: 'coaching.see-today', objectKind: 'participant', seen } };
}

async function findCaseWithPlan(work: Work, participantId: string) {
  const found = await findCase(work, participantId);
  if (!found) return undefined;
  const contacts = await listContacts(work, participantId);
  return { ...found, contacts, plan: (await findPlan(work, participantId)) ?? null };
}

async function findPersonWithPlan(work: Work, participationId: string) {
  const person = await findPerson(work, participationId);
  if (!person) return undefined;
  const { id, participantId } = person;
  return { id, participantId, plan: (await findPlan(work, participantId)) ?? null };
}
