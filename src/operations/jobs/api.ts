import { z } from 'zod';
import { count, id, instant, text } from '#web/api-fields.ts';
import { type ApiQuery, listOf, recordOf } from '#web/api-query.ts';
import { jobAddress, jobsAddress } from './addresses.ts';
import { findJob, listJobs } from './list-jobs.ts';

const JOBS = { permission: 'jobs.administer' };

const job = z.object({
  id,
  kind: text,
  state: text,
  attempts: count,
  runAt: instant,
  lastError: text.nullable(),
});

export const jobQueries: readonly ApiQuery[] = [
  listOf({
    address: jobsAddress,
    access: JOBS,
    summary: 'What the machine still has to do, or could not do',
    sorts: ['kind', 'attempts', 'run'],
    filters: ['state', 'kind'],
    sort: 'run',
    row: job,
    rows: listJobs,
  }),
  recordOf({
    address: jobAddress,
    access: JOBS,
    summary: 'One job',
    answer: job,
    find: findJob,
  }),
];
