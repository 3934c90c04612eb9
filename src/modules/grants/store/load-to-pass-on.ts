import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { PlanLine } from '../model/finance-plan.ts';
import { listWaitingProjects } from '../queries/waiting-projects.ts';
import { lockPassedOn } from './grants.ts';
import { loadPlan, PLAN_LINE } from './plans.ts';

/** Loads a grant for its own grantee, with its plan and the projects that wait; locked, so that each is passed on once. */
export async function loadGrantToPassOn(work: Work, id: string) {
  await lockPassedOn(work, id);
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
    passedOn: await listPassedOn(work, id),
  };
}

/** Lists the lines of no project that were passed on of a grant, by the notice in force, or are about to be. */
const listPassedOn = ({ db }: Work, id: string): Promise<PlanLine[]> =>
  db
    .selectFrom('application as a')
    .leftJoin('grantInForce as g', 'g.applicationId', 'a.id')
    .innerJoin('financePlanLine as l', (join) =>
      join.on(sql<boolean>`l.plan_id = coalesce(g.plan_id, a.plan_id)`),
    )
    .select(PLAN_LINE)
    .where('a.parentGrantId', '=', id)
    .where('l.projectId', 'is', null)
    .where('l.costType', 'is not', null)
    .where((eb) => eb.or([eb('a.status', 'in', ['submitted', 'prepared']), eb('g.id', 'is not', null)]))
    .execute();
