import { z } from 'zod';
import { count, day, id, period, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { findPlace } from './queries/find-place.ts';
import { listPlaces } from './queries/list-places.ts';

const SEE = { permission: 'places.see-places' };

const place = z.object({
  id,
  number: count,
  title: text.nullable(),
  projectTitle: text,
  providerName: text,
  kind: text,
  status: text,
  hostSite: text.nullable(),
  weeklyHours: z.number().nullable(),
  testsValidUntil: day.nullable(),
});

export const placesQueries: readonly ApiQuery[] = [
  listOf({
    path: '/places',
    access: SEE,
    summary: 'Places that you may see, without names',
    sorts: ['place', 'project', 'provider', 'status', 'hours'],
    filters: ['status', 'kind', 'project', 'district', 'programme'],
    sort: 'project',
    row: place.extend({ stay: period.nullable() }),
    rows: listPlaces,
  }),
  recordOf({
    path: '/places/:id',
    access: SEE,
    summary: 'One place with its stays, without names',
    answer: place.extend({
      version: count,
      description: text.nullable(),
      providerId: id,
      available: period,
      additionalReason: text.nullable(),
      publicInterestReason: text.nullable(),
      competitionNeutralReason: text.nullable(),
      stays: z.array(period),
    }),
    find: findPlace,
  }),
];
