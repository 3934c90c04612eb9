import { formatInstant, formatNumber } from '#ui/language.ts';
import type { BadgeProps } from '#ui/parts.ts';
import type { JobRow, JobState } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';

const TONES: Readonly<Record<JobState, BadgeProps['tone']>> = {
  waiting: 'neutral',
  failed: 'danger',
  finished: 'success',
};

/** The names of each kind of job, asked when the language is known. */
export type JobNames = () => Readonly<Record<string, string>>;

/** Returns every kind with its name, for whoever looks for one. */
export const jobKinds = (names: JobNames) => ({ ...jobsMessages.kinds, ...names() });

export const presentJob = (row: JobRow, kinds: Readonly<Record<string, string>>) => ({
  kind: kinds[row.kind] ?? row.kind,
  state: { label: jobsMessages.states[row.state], tone: TONES[row.state] },
  attempts: formatNumber(row.attempts),
  runAt: row.state === 'waiting' ? formatInstant(row.runAt) : '',
  lastError: row.lastError ?? '',
});
