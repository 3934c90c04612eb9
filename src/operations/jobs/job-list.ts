import { defineList } from '#web/define-list.tsx';
import { jobAddress, jobsAddress } from './addresses.ts';
import { type JobNames, jobKinds, presentJob } from './job.presenter.ts';
import { type JobRow, listJobs } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';

/** Returns the list of background jobs, with the names that the modules give to their kinds. */
export const jobList = (names: JobNames) => {
  const shown = (row: JobRow) => presentJob(row, jobKinds(names));
  return defineList({
    address: jobsAddress,
    permission: 'jobs.administer',
    file: 'jobs',
    words: () => jobsMessages,
    rows: listJobs,
    order: { by: 'run', direction: 'descending' },
    columns: {
      kind: { text: (row) => shown(row).kind, link: ({ id }) => jobAddress(id), sort: 'kind' },
      state: { text: (row) => shown(row).state },
      attempts: { text: (row) => shown(row).attempts, numeric: true, sort: 'attempts' },
      runAt: { text: (row) => shown(row).runAt, sort: 'run' },
      lastError: { text: (row) => shown(row).lastError },
    },
    filters: {
      state: { choice: () => jobsMessages.columns.state, names: () => jobsMessages.states },
      kind: { choice: () => jobsMessages.columns.kind, names: () => jobKinds(names) },
    },
  });
};
