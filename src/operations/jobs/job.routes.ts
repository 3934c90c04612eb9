import { listHistory } from '#modules/identity/index.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import { jobAddress, tryAgainAddress } from './addresses.ts';
import { JobPage } from './job.page.tsx';
import { type JobNames, jobKinds } from './job.presenter.ts';
import { jobList } from './job-list.ts';
import { findJob, type JobRow } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';
import { tryAgain } from './try-again.ts';

const ADMINISTER = { permission: 'jobs.administer' };

/** Returns the pages of background jobs: the list, one job, and the button that tries a failed one again. */
export function jobRoutes(names: JobNames): readonly Route[] {
  const tryAgainStep = defineStep({
    address: tryAgainAddress,
    command: tryAgain,
    takesVersion: false,
    offer: {
      label: () => jobsMessages.tryAgain,
      isOpen: ({ state }: JobRow) => state === 'failed',
      kind: () => 'primary',
    },
    done: ({ id }) => jobAddress(String(id), { done: 'jobs.again' }),
    again: (context, { refusal }, status) => showJob(context, refusal, status),
  });
  async function showJob(context: Context, refusal?: RefusalText, status?: number): Promise<Response> {
    const job = await findJob(context.work, context.id());
    if (!job) return context.notFound();
    const history = await listHistory(context.work, 'job', job.id);
    const page = { context, job, kinds: jobKinds(names), history, refusal, acts: [tryAgainStep] };
    return context.html(JobPage(page), status);
  }
  return [
    jobList(names).route,
    { method: 'GET', path: jobAddress.path, access: ADMINISTER, handle: (context) => showJob(context) },
    tryAgainStep.route,
  ];
}
