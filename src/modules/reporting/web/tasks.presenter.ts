import type { IsoDate } from '#kernel/calendar.ts';
import { callsAddress, proposalsAddress } from '#modules/calls/addresses.ts';
import { waitingDecisionsAddress } from '#modules/decisions/addresses.ts';
import { documentsAddress } from '#modules/documents/addresses.ts';
import { applicationsAddress } from '#modules/grants/addresses.ts';
import { changeProposalsAddress, peopleAddress } from '#modules/participants/addresses.ts';
import { claimsAddress, recountsAddress } from '#modules/payments/addresses.ts';
import { activitiesAddress, placesAddress } from '#modules/places/addresses.ts';
import { programmesAddress } from '#modules/programmes/addresses.ts';
import { jobsAddress } from '#operations/jobs/addresses.ts';
import { formatDate } from '#ui/language.ts';
import type { Task } from '#ui/parts.ts';
import { dutiesAddress } from '../addresses.ts';
import { dutyWords } from '../duty-messages.ts';
import type { TaskCount, TaskKind } from '../queries/count-tasks.ts';
import { taskMessages } from '../task-messages.ts';

/** The address where each task is done: the list, filtered to what waits. */
const WHERE: Readonly<Record<TaskKind, string>> = {
  'programme-draft': programmesAddress(),
  'amendment-prepared': programmesAddress(),
  'amount-prepared': programmesAddress(),
  'budget-prepared': waitingDecisionsAddress({ step: 'decide' }),
  'allotment-prepared': waitingDecisionsAddress({ kind: 'allotment' }),
  'call-draft': callsAddress({ status: 'draft' }),
  'call-deadline-over': callsAddress({ status: 'open' }),
  'call-scoring': callsAddress({ status: 'scoring' }),
  'proposal-unchecked': proposalsAddress({ status: 'submitted' }),
  'proposal-to-complete': proposalsAddress({ status: 'incomplete' }),
  'call-without-application': callsAddress({ status: 'recommended' }),
  'application-submitted': applicationsAddress({ status: 'submitted' }),
  'application-prepared': applicationsAddress({ status: 'prepared' }),
  'claim-submitted': claimsAddress({ status: 'submitted' }),
  'claim-checked': claimsAddress({ status: 'checked' }),
  'release-prepared': waitingDecisionsAddress({ kind: 'release' }),
  'recovery-prepared': waitingDecisionsAddress({ kind: 'recovery' }),
  'receipt-prepared': waitingDecisionsAddress({ kind: 'receipt' }),
  'proposal-draft': proposalsAddress({ status: 'draft' }),
  'place-undescribed': placesAddress({ status: 'undescribed' }),
  'place-free': placesAddress({ status: 'free' }),
  'activity-waiting': activitiesAddress({ status: 'waiting' }),
  'activity-due': activitiesAddress({ due: 'renewal' }),
  'claim-returned': claimsAddress({ status: 'returned' }),
  'month-recounted': recountsAddress(),
  'person-referred': peopleAddress({ status: 'referred' }),
  'person-eligible': peopleAddress({ status: 'eligible' }),
  'person-to-conclude': peopleAddress({ stay: 'over' }),
  'change-proposal-open': changeProposalsAddress(),
  'decision-touched': peopleAddress({ touched: 'open' }),
  'job-failed': jobsAddress({ state: 'failed' }),
  'application-invited': proposalsAddress({ status: 'recommended' }),
  'selection-prepared': callsAddress({ status: 'scoring' }),
  'result-prepared': callsAddress({ status: 'recommended' }),
  'document-to-sign': documentsAddress({ mine: 'open' }),
  'document-draft': documentsAddress({ status: 'draft' }),
  'document-submitted': documentsAddress({ status: 'submitted' }),
  'document-prepared': documentsAddress({ status: 'submitted' }),
  'document-returned': documentsAddress({ status: 'returned' }),
  'document-refused': documentsAddress({ mine: 'open' }),
  'version-prepared': waitingDecisionsAddress({ step: 'decide' }),
  'duty-owed': dutiesAddress(),
  'condition-asked': dutiesAddress(),
};

export const presentTasks = (counts: readonly TaskCount[]): Task[] =>
  counts.map(({ kind, count, oldestOn }) => ({
    title: titleOf(kind, count),
    href: WHERE[kind],
    due: oldestOn ? dueText(kind, oldestOn) : undefined,
  }));

function titleOf(kind: TaskKind, count: number): string {
  if (kind === 'duty-owed') return dutyWords.task(count);
  return kind === 'condition-asked' ? dutyWords.askedTask(count) : taskMessages.kinds[kind](count);
}

/** A duty has a day by which it is to be done; everything else waits since one. */
const dueText = (kind: TaskKind, day: IsoDate): string =>
  kind === 'duty-owed' ? dutyWords.by(formatDate(day)) : taskMessages.since(formatDate(day));
