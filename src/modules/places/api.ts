import { z } from 'zod';
import { cents, count, day, id, period, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { activityAddress, placeAddress } from './addresses.ts';
import { findActivity } from './queries/find-activity.ts';
import { findPlace } from './queries/find-place.ts';
import { activityList } from './web/activity-list.tsx';
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

const activity = z.object({
  id,
  title: text,
  field: text,
  ownerName: text,
  kind: text,
  status: text,
  since: day,
  testsValidUntil: day.nullable(),
});

const decidedTests = z.object({
  id,
  decidedOn: day,
  jobcenterName: text,
  isAdditional: z.boolean(),
  additionalReason: text,
  isInPublicInterest: z.boolean(),
  publicInterestReason: text,
  isCompetitionNeutral: z.boolean(),
  competitionNeutralReason: text,
  boardHeardOn: day.nullable(),
  boardOpinion: text.nullable(),
  validUntil: day.nullable(),
  /** Tells whether it was decided on what the activity says now. */
  isOnThis: z.boolean(),
});

export const placesQueries: readonly ApiQuery[] = [
  listOf({
    ...activityList.asked,
    summary: 'Activities and profiles that you may see',
    row: activity.extend({ placeCount: count }),
  }),
  recordOf({
    address: activityAddress,
    access: { permission: 'places.see-activities' },
    summary: 'One activity with every decision on its three tests',
    answer: activity.extend({
      version: count,
      tasks: text,
      weeklyHours: count,
      season: text.nullable(),
      ownerId: id,
      programmeId: id,
      districtName: text.nullable(),
      needsTests: z.boolean(),
      profileId: id.nullable(),
      placeCount: count,
      occupiedCount: count,
      tests: z.array(decidedTests).readonly(),
    }),
    find: findActivity,
  }),
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
      providerId: id,
      programmeId: id,
      districtId: id,
      available: period,
      plannedFrom: day,
      projectId: id,
      hourlyWageCents: cents.nullable(),
      activityId: id.nullable(),
      tasks: text.nullable(),
      activityStatus: text.nullable(),
      needsTests: z.boolean(),
      stays: z.array(period),
    }),
    find: findPlace,
  }),
];
