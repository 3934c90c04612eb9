import { formatInstant, formatNumber } from '#ui/language.ts';
import type { BadgeProps } from '#ui/parts.ts';
import type { JobRow, JobState } from './list-jobs.ts';
import { jobsMessages } from './messages.ts';

const TONES: Readonly<Record<JobState, BadgeProps['tone']>> = {
  waiting: 'neutral',
  failed: 'danger',
  finished: 'success',
};

export const kindName = (kind: string): string =>
  (jobsMessages.kinds as Readonly<Record<string, string>>)[kind] ?? kind;

export const presentJob = (row: JobRow) => ({
  href: `/jobs/${row.id}`,
  kind: kindName(row.kind),
  state: { label: jobsMessages.states[row.state], tone: TONES[row.state] },
  attempts: formatNumber(row.attempts),
  runAt: row.state === 'waiting' ? formatInstant(row.runAt) : '',
  lastError: row.lastError ?? '',
});
