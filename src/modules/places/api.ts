import { z } from 'zod';
import { count, day, id, period, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { placeAddress } from './addresses.ts';
import { findPlace } from './queries/find-place.ts';
import { placeList } from './web/place-list.ts';

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
    ...placeList.asked,
    summary: 'Places that you may see, without names',
    row: place.extend({ stay: period.nullable() }),
  }),
  recordOf({
    address: placeAddress,
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
      needsTests: z.boolean(),
      stays: z.array(period),
    }),
    find: findPlace,
  }),
];
