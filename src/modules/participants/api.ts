import { z } from 'zod';
import { count, day, id, instant, period, text, title } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { casesAddress, changeProposalAddress, personAddress, staysAddress } from './addresses.ts';
import { findChangeProposal } from './queries/change-proposals.ts';
import { findPerson } from './queries/find-person.ts';
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
      stay: z.object({ period, placeId: id, placeTitle: text, providerName: text }).nullable(),
      end: z.object({ lastDayOn: day, reason: text }).nullable(),
      openProposalId: id.nullable(),
      countsAs: count
        .nullable()
        .describe('How many participants of its project it counts as; null where it has no seat'),
    }),
    find: findPerson,
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
