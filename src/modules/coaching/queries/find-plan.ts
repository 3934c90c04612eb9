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

/** Finds the plan of a person and their coach, with its milestones, for those who may see it. */
export async function findPlan({ db }: Work, participantId: string): Promise<PlanDetail | undefined> {
  const plan = await db
    .selectFrom('plan')
    .select(['id', 'version', 'goal', 'agreedOn', 'reviewOn'])
    .where('participantId', '=', participantId)
    .executeTakeFirst();
  if (!plan) return undefined;
  const milestones = await db
    .selectFrom('milestone')
    .select(['id', 'version', 'title', 'dueOn', 'workRelated as isWorkRelated', 'reachedOn'])
    .where('planId', '=', plan.id)
    .orderBy('dueOn')
    .orderBy('id')
    .limit(200)
    .execute();
  return { ...plan, milestones };
}

/** Finds the person whose milestone it is, if this person may see it. */
export async function findMilestonePerson({ db }: Work, id: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('milestone')
    .select('participantId')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.participantId;
}
