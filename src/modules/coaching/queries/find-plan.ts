import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

export type MilestoneRow = {
  id: string;
  version: number;
  title: string;
  dueOn: IsoDate;
  isWorkRelated: boolean;
  reachedOn: IsoDate | null;
};

export type PlanDetail = {
  id: string;
  version: number;
  goal: string;
  agreedOn: IsoDate;
  reviewOn: IsoDate;
  milestones: MilestoneRow[];
};

/** What a person and their coach agreed, with its milestones, for those who may see it. */
export async function findPlan({ db, actor }: Work, participantId: string): Promise<PlanDetail | undefined> {
  const plan = await db
    .selectFrom('plan')
    .select(['id', 'version', 'goal', 'agreed_on as agreedOn', 'review_on as reviewOn'])
    .where('tenant_id', '=', actor.tenantId)
    .where('participant_id', '=', participantId)
    .executeTakeFirst();
  if (!plan) return undefined;
  const milestones = await db
    .selectFrom('milestone')
    .select([
      'id',
      'version',
      'title',
      'due_on as dueOn',
      'work_related as isWorkRelated',
      'reached_on as reachedOn',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('plan_id', '=', plan.id)
    .orderBy('due_on')
    .orderBy('id')
    .limit(200)
    .execute();
  return { ...plan, milestones };
}

/** Whose milestone it is, if this person may see it. */
export async function findMilestonePerson({ db, actor }: Work, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('milestone')
    .select('participant_id')
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.participant_id;
}
