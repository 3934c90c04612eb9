import { formatDate } from '#ui/language.ts';
import type { Task } from '#ui/parts.ts';
import { changeProposalsAddress, peopleAddress } from '../../participants/addresses.ts';
import { placesAddress } from '../../places/addresses.ts';
import type { TaskCount, TaskKind } from '../queries/count-tasks.ts';
import { taskMessages } from '../task-messages.ts';

/** Where each task is done: the list, filtered to what waits. */
const WHERE: Readonly<Record<TaskKind, string>> = {
  'programme-draft': '/programmes',
  'call-draft': '/calls?status=draft',
  'call-deadline-over': '/calls?status=open',
  'call-scoring': '/calls?status=scoring',
  'proposal-unchecked': '/proposals?status=submitted',
  'proposal-to-complete': '/proposals?status=incomplete',
  'call-without-application': '/calls?status=recommended',
  'application-submitted': '/applications?status=submitted',
  'application-prepared': '/applications?status=prepared',
  'request-submitted': '/funds-requests?status=submitted',
  'request-checked': '/funds-requests?status=checked',
  'release-prepared': '/decisions?kind=release',
  'recovery-prepared': '/decisions?kind=recovery',
  'proposal-draft': '/proposals?status=draft',
  'place-undescribed': placesAddress({ status: 'undescribed' }),
  'place-free': placesAddress({ status: 'free' }),
  'request-returned': '/funds-requests?status=returned',
  'person-referred': peopleAddress({ status: 'referred' }),
  'person-eligible': peopleAddress({ status: 'eligible' }),
  'person-to-conclude': peopleAddress({ stay: 'over' }),
  'change-proposal-open': changeProposalsAddress(),
  'decision-touched': peopleAddress({ touched: 'open' }),
  'job-failed': '/jobs?state=failed',
};

export const presentTasks = (counts: readonly TaskCount[]): Task[] =>
  counts.map(({ kind, count, oldestOn }) => ({
    title: taskMessages.kinds[kind](count),
    href: WHERE[kind],
    due: oldestOn ? taskMessages.since(formatDate(oldestOn)) : undefined,
  }));
