import { address } from '#web/address.ts';

/** Where the pages of background jobs are. */
export const jobsAddress = address('/jobs');
export const jobAddress = address('/jobs/:id', 'job.id');
export const tryAgainAddress = address('/jobs/:id/again', 'job.id');
