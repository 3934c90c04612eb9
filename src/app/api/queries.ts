import { administrationQueries } from './queries/administration.ts';
import { callQueries } from './queries/calls.ts';
import { coachingQueries } from './queries/coaching.ts';
import { fundingQueries } from './queries/funding.ts';
import { grantQueries } from './queries/grants.ts';
import { lineQueries } from './queries/line.ts';
import { paymentQueries } from './queries/payments.ts';
import { peopleQueries } from './queries/people.ts';
import { placeQueries } from './queries/places.ts';
import { programmeQueries } from './queries/programmes.ts';
import type { ApiQuery } from './query.ts';

/** Every question that the API answers. */
export const queries: readonly ApiQuery[] = [
  ...programmeQueries,
  ...lineQueries,
  ...fundingQueries,
  ...callQueries,
  ...grantQueries,
  ...placeQueries,
  ...peopleQueries,
  ...coachingQueries,
  ...paymentQueries,
  ...administrationQueries,
];
