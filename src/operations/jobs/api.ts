import { z } from 'zod';
import { count, id, instant, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { jobAddress } from './addresses.ts';
import type { JobNames } from './job.presenter.ts';
import { jobList } from './job-list.ts';
import { findJob } from './list-jobs.ts';

const JOBS = { permission: 'jobs.administer' };

const job = z.object({
  id,
  kind: text,
  state: text,
  attempts: count,
  runAt: instant,
  lastError: text.nullable(),
});

/** Returns what programs may ask of the background jobs of these names; the next one comes first. */
export const jobQueries = (names: JobNames): readonly ApiQuery[] => [
  listOf({
    ...jobList(names).asked,
    direction: 'ascending',
    summary: 'What the machine still has to do, or could not do',
    row: job,
  }),
  recordOf({
    address: jobAddress,
    access: JOBS,
    summary: 'One job',
    answer: job,
    find: findJob,
  }),
];
