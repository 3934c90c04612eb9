/** Outbox and jobs: what happened is told after the commit, what is to be done is done at least once. */

export { deliverEvents, type Subscriptions } from './deliver-events.ts';
export { defineJob, type Job, type Jobs, orderJobs } from './job.ts';
export { type AsSystem, runNextJob } from './run-next-job.ts';
export { tryJobAgain } from './try-job-again.ts';
