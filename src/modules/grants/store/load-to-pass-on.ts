import type { Work } from '#platform/work.ts';
import { listWaitingProjects } from '../queries/waiting-projects.ts';
import { loadPlan } from './plans.ts';

/** Loads a grant for its own grantee, with its plan and the projects that wait; locked, so that each is passed on once. */
export async function loadGrantToPassOn(work: Work, id: string) {
  await work.db
    .selectFrom('project')
    .select('id')
    .where('grantId', '=', id)
    .orderBy('id')
    .forUpdate()
    .execute();
  const grant = await work.db
    .selectFrom('grantInForce')
    .select([
      'id',
      'programmeId',
      'rulesFrom',
      'area',
      'districtId',
      'granteeId',
      'planId',
      'startsOn',
      'endsOn',
    ])
    .where('id', '=', id)
    .where('granteeId', '=', work.actor.organisationId)
    .executeTakeFirst();
  if (!grant) return undefined;
  return {
    ...grant,
    plan: await loadPlan(work, grant.planId),
    waiting: await listWaitingProjects(work, id),
  };
}
