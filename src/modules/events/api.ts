import { z } from 'zod';
import { count, day, id, text, title } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { eventAddress } from './addresses.ts';
import { findEvent } from './queries/find-event.ts';
import { eventList, TO_ALL } from './web/event-list.tsx';

const event = z.object({
  id,
  title: text,
  heldOn: day,
  place: text,
  status: text,
  documentedFrom: day.nullable(),
  ownerName: text,
});

const workshop = z.object({ id, name: text, seats: count.nullable(), taken: count });
const file = z.object({
  id,
  title: text,
  name: text,
  mediaType: text,
  sizeBytes: count,
  sha256: text,
  publicFrom: day.nullable(),
});

export const eventsQueries: readonly ApiQuery[] = [
  listOf({ ...eventList.asked, summary: 'Expert events that you may see', row: event }),
  recordOf({
    address: eventAddress,
    access: TO_ALL,
    summary: 'One event with its workshops and the files of its documentation',
    answer: event.extend({
      version: count,
      programmeId: id,
      programmeTitle: title,
      beginsAt: text.nullable(),
      agenda: text,
      calledOffBecause: text.nullable(),
      workshops: z.array(workshop).readonly(),
      files: z.array(file).readonly(),
    }),
    find: findEvent,
  }),
];
