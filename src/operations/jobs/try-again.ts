import { z } from 'zod';
import { decided, refused } from '#kernel/decision.ts';
import { defineCommand } from '#platform/commands/command.ts';
import { tryJobAgain } from '#platform/jobs/index.ts';
import { findJob } from './list-jobs.ts';

/** Auftrag noch einmal versuchen: a job that was given up gets ten attempts more, beginning now. */
export const tryAgain = defineCommand({
  name: 'jobs.try-again',
  permission: 'jobs.try-again',
  input: z.strictObject({ id: z.uuid() }),
  load: (work, { id }) => findJob(work, id),
  decide: ({ id, state }) => (state === 'failed' ? decided({ id }) : refused('not-given-up')),
  save: (work, { id }) => tryJobAgain(work, id),
  trace: ({ id }) => ({ objectKind: 'job', objectId: id, payload: {} }),
  answer: ({ id }) => ({ id }),
});
