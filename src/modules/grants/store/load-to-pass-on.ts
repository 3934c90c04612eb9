import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { PlanLine } from '../model/finance-plan.ts';
import type { GrantAbove } from '../model/grant-above.ts';
import { listWaitingProjects } from '../queries/waiting-projects.ts';
import { lockPassedOn } from './grants.ts';
import { loadPlan, PLAN_LINE } from './plans.ts';

/** Locks what may be passed on of a grant until the transaction ends, so that each project and amount is passed on once. */
export async function lockToPassOn(work: Work, id: string): Promise<void> {
  await lockPassedOn(work, id);
  await work.db
    .selectFrom('project')
    .select('id')
    .where('grantId', '=', id)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Finds a grant for its own grantee, with its plan, the projects that wait and what was passed on without a project. */
export async function findGrantToPassOn(work: Work, id: string) {
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

/** Finds a grant as what is passed on of it is held to it: its days, its plan, and the lines that were granted out of it. */
export async function findGrantAbove(work: Work, id: string): Promise<GrantAbove | undefined> {
  const grant = await work.db
    .selectFrom('grantInForce')
    .select(['planId', 'startsOn', 'endsOn'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!grant) return undefined;
  const { planId, ...days } = grant;
  return { ...days, lines: (await loadPlan(work, planId)).lines, passedOn: await listGrantedBelow(work, id) };
}

const listGrantedBelow = ({ db }: Work, id: string): Promise<PlanLine[]> =>
  db
    .selectFrom('grantInForce as g')
    .innerJoin('financePlanLine as l', 'l.planId', 'g.planId')
    .select(PLAN_LINE)
    .where('g.parentId', '=', id)
    .execute();

/** Lists the projects of a grant whose money waits to be passed on, begun or not. */
export const listWaitingIds = async ({ db }: Work, id: string): Promise<string[]> =>
  (
    await db
      .selectFrom('project')
      .select('id')
      .where('grantId', '=', id)
      .where('waitsForPassingOn', '=', true)
      .execute()
  ).map((project) => project.id);

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
