import { isOpenCondition, listAskedConditions } from '#modules/grants/index.ts';
import type { Work } from '#platform/work.ts';
import type { TaskCount } from './count-tasks.ts';
import { listDuties } from './list-duties.ts';

/**
 * Counts what the files of programmes lay on the acting body; the day is the one by which the first duty is to be done. A condition
 * that it decides waits since the application.
 */
export async function countDuties(work: Work): Promise<TaskCount[]> {
  const owed = await listDuties(work);
  const asked = (await listAskedConditions(work)).filter(isOpenCondition);
  return [
    { kind: 'duty-owed', count: owed.length, oldestOn: owed[0]?.dueOn ?? null },
    { kind: 'condition-asked', count: asked.length, oldestOn: asked[0]?.application.submittedOn ?? null },
  ];
}
