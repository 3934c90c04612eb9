import { address } from '#web/address.ts';

/** The addresses of the pages of background jobs. */
export const jobsAddress = address('/jobs');
export const jobAddress = address('/jobs/:id', 'job.id');
export const tryAgainAddress = address('/jobs/:id/again', 'job.id');
