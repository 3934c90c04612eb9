import { formatInstant, formatNumber, type Reading } from '#ui/language.ts';
import type { BadgeProps } from '#ui/parts.ts';
import type { JobRow, JobState } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';

const TONES: Readonly<Record<JobState, BadgeProps['tone']>> = {
  waiting: 'neutral',
  failed: 'danger',
  finished: 'success',
};

export const kindName = (kind: string, reading: Reading): string =>
  (jobsMessages[reading].kinds as Readonly<Record<string, string>>)[kind] ?? kind;

export const presentJob = (row: JobRow, reading: Reading) => ({
  href: `/jobs/${row.id}`,
  kind: kindName(row.kind, reading),
  state: { label: jobsMessages[reading].states[row.state], tone: TONES[row.state] },
  attempts: formatNumber(row.attempts, reading),
  runAt: row.state === 'waiting' ? formatInstant(row.runAt, reading) : '',
  lastError: row.lastError ?? '',
});
