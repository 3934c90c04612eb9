import { z } from 'zod';
import { count, day, id, instant, period, text, title } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { casesAddress, changeProposalAddress, personAddress, staysAddress } from './addresses.ts';
import type { EligibilityRuleAnswer } from './model/file-rules.ts';
import { findChangeProposal } from './queries/change-proposals.ts';
import { findPersonWithAnswer } from './queries/why-not.ts';
import { caseList } from './web/case-list.ts';
import { proposalList } from './web/change-proposal-list.ts';
import { peopleList } from './web/people-list.tsx';
import { stayList } from './web/stay-list.tsx';

const person = z.object({
  id: id.describe('The participation'),
  participantId: id,
  familyName: text,
  firstName: text,
  number: text,
  status: text,
  since: day,
  coachName: text.nullable(),
});

const changeProposal = z.object({
  id,
  version: count,
  status: text,
  lastDayOn: day,
  reason: text,
  explanation: text.nullable(),
  proposedAt: instant,
  participantId: id,
  firstName: text,
  familyName: text,
  placeTitle: text,
  providerName: text,
  period,
});

const answeredRule: z.ZodType<EligibilityRuleAnswer> = z
  .looseObject({
    verdict: z.enum(['met', 'not-met', 'unknown']),
    known: z.union([z.number(), z.boolean()]).nullable().describe('What is known of its fact'),
  })
  .describe('As the file states it, with its answer; all, any and unless hold rules of the same shape')
  .meta({ id: 'answeredRule' }) as never;

/** Every answer here records the reading of each person that it shows. */
export const participantsQueries: readonly ApiQuery[] = [
  listOf({
    ...peopleList.asked,
    access: { permission: 'participants.open-person' },
    summary: 'The people you answer for; the reading of each is recorded',
    row: person.extend({ stay: period.nullable() }),
    people: {
      action: 'participants.list-people',
      objectKind: 'participation',
      of: ({ id: objectId, participantId }) => ({ objectId, participantId }),
    },
  }),
  recordOf({
    address: personAddress,
    access: { permission: 'participants.see-person' },
    summary: 'One person of your Jobcenter; the reading is recorded',
    answer: person.extend({
      version: count,
      birthDate: day,
      phone: text.nullable(),
      email: text.nullable(),
      programmeId: id,
      programmeTitle: title,
      instrument: text.nullable(),
      voluntaryOn: day.nullable(),
      track: text.nullable().describe('The track of the programme that they are on'),
      entered: z
        .array(z.object({ phase: text, days: period, beforeFailed: z.boolean().nullable() }))
        .describe('The phases of the programme that they were in, one after another'),
      stay: z.object({ period, placeId: id, placeTitle: text, providerName: text }).nullable(),
      end: z.object({ lastDayOn: day, reason: text }).nullable(),
      openProposalId: id.nullable(),
      countsAs: count
        .nullable()
        .describe('How many participants of its project it counts as; null where it has no seat'),
      eligibility: z
        .object({
          asOf: day,
          verdict: text,
          missing: z.array(text).describe('Facts that are absent and could still decide'),
          earliestOn: day.nullable(),
          conditions: z
            .array(
              z.object({
                text: title,
                citation: text,
                verdict: text,
                values: z.record(text, z.union([z.number(), text])),
              }),
            )
            .describe('Of a provision of the law, each with its figures'),
          rules: z.array(answeredRule).describe('Of the file, where no provision decides'),
        })
        .describe('Whether they belong to the target group today, and what decides it'),
    }),
    find: findPersonWithAnswer,
    person: {
      action: 'participants.see-person',
      objectKind: 'participation',
      of: ({ id: objectId, participantId }) => ({ objectId, participantId }),
    },
  }),
  listOf({
    ...caseList.asked,
    address: casesAddress,
    access: { permission: 'participants.see-cases' },
    summary: 'The cases of your district, without names; the reading of each is recorded',
    row: z.object({ participantId: id, number: text, status: text, since: day }),
    people: {
      action: 'participants.list-cases',
      objectKind: 'participant',
      of: ({ participantId }) => ({ objectId: participantId, participantId }),
    },
  }),
  listOf({
    ...proposalList.asked,
    summary: 'What providers propose and Jobcenters decide; the reading of each person is recorded',
    row: changeProposal,
    people: {
      action: 'participants.list-proposals',
      objectKind: 'change-proposal',
      of: ({ id: objectId, participantId }) => ({ objectId, participantId }),
    },
  }),
  recordOf({
    address: changeProposalAddress,
    access: { permission: 'participants.see-proposals' },
    summary: 'One change proposal; the reading is recorded',
    answer: changeProposal,
    find: findChangeProposal,
    person: {
      action: 'participants.see-proposal',
      objectKind: 'change-proposal',
      of: ({ id: objectId, participantId }) => ({ objectId, participantId }),
    },
  }),
  listOf({
    ...stayList.asked,
    address: staysAddress,
    access: { permission: 'participants.see-stay' },
    summary: 'The people on your places; the reading of each is recorded',
    row: z.object({
      occupancyId: id,
      participantId: id,
      firstName: text,
      familyName: text,
      placeId: id,
      placeTitle: text,
      projectTitle: text,
      period,
      openProposalId: id.nullable(),
    }),
    people: {
      action: 'participants.list-people',
      objectKind: 'occupancy',
      of: ({ occupancyId, participantId }) => ({ objectId: occupancyId, participantId }),
    },
  }),
];
