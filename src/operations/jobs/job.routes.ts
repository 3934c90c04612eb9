import { listHistory } from '#modules/audit/index.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { JobPage } from './job.page.tsx';
import { type JobNames, jobKinds, presentJob } from './job.presenter.ts';
import { JobListPage } from './job-list.page.tsx';
import { findJob, listJobs } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';
import { tryAgain } from './try-again.ts';

const ADMINISTER = { permission: 'jobs.administer' };

export const jobRoutes = (names: JobNames): readonly Route[] => [
  { method: 'GET', path: '/jobs', access: ADMINISTER, handle: (context) => showJobs(context, names) },
  { method: 'GET', path: '/jobs/:id', access: ADMINISTER, handle: (context) => showJob(context, names) },
  {
    method: 'POST',
    path: '/jobs/:id/again',
    access: { permission: 'jobs.try-again' },
    handle: (context) => submitAgain(context, names),
  },
];

async function showJobs(context: Context, names: JobNames): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['kind', 'attempts', 'run'],
    filters: ['state', 'kind'],
    sort: 'run',
    direction: 'descending',
  });
  const { rows, total } = await listJobs(context.work, list);
  const kinds = jobKinds(names);
  if (!list.isExport) return context.html(JobListPage({ context, list, rows, total, kinds }));
  const { columns } = jobsMessages;
  const cells = rows.map((row) => presentJob(row, kinds));
  return context.file(
    'jobs.csv',
    'text/csv; charset=utf-8',
    csv(
      [columns.kind, columns.state, columns.attempts, columns.runAt, columns.lastError],
      cells.map((row) => [row.kind, row.state.label, row.attempts, row.runAt, row.lastError]),
    ),
  );
}

async function showJob(
  context: Context,
  names: JobNames,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const job = await findJob(context.work, context.id());
  if (!job) return context.notFound();
  const history = await listHistory(context.work, 'job', job.id);
  return context.html(
    JobPage({ context, job, kinds: jobKinds(names), history, refusal: more.refusal }),
    more.status,
  );
}

function submitAgain(context: Context, names: JobNames): Promise<Response> {
  return handleForm(context, {
    command: tryAgain,
    fields: [],
    also: { id: context.id() },
    takesVersion: false,
    done: ({ id }) => context.redirect(`/jobs/${id}?done=jobs.again`),
    again: ({ refusal }, status) => showJob(context, names, { refusal, status }),
  });
}
