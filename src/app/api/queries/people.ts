import { z } from 'zod';
import { findPerson } from '#modules/participants/index.ts';
import { listPeople } from '#modules/participants/queries/list-people.ts';
import { listStays } from '#modules/participants/queries/stays.ts';
import { count, day, id, period, text, title } from '../fields.ts';
import { type ApiQuery, listOf, recordOf } from '../query.ts';

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

/** Every answer here records the reading of each person that it shows. */
export const peopleQueries: readonly ApiQuery[] = [
  listOf({
    path: '/people',
    access: { permission: 'participants.open-person' },
    summary: 'The people you answer for; the reading of each is recorded',
    sorts: ['name', 'status', 'since'],
    filters: ['name', 'status'],
    sort: 'name',
    row: person.extend({ stay: period.nullable() }),
    rows: listPeople,
    people: {
      action: 'participants.list-people',
      objectKind: 'participation',
      of: ({ id: objectId, participantId }) => ({ objectId, participantId }),
    },
  }),
  recordOf({
    path: '/people/:id',
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
    }),
    find: findPerson,
    person: {
      action: 'participants.see-person',
      objectKind: 'participation',
      of: ({ id: objectId, participantId }) => ({ objectId, participantId }),
    },
  }),
  listOf({
    path: '/stays',
    access: { permission: 'participants.see-stay' },
    summary: 'The people on your places; the reading of each is recorded',
    sorts: ['name', 'place', 'period'],
    filters: ['name'],
    sort: 'name',
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
    rows: listStays,
    people: {
      action: 'participants.list-people',
      objectKind: 'occupancy',
      of: ({ occupancyId, participantId }) => ({ objectId: occupancyId, participantId }),
    },
  }),
];
