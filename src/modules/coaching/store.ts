import type { Insertable, Updateable } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import type { Work } from '#platform/work.ts';

type Row<Table extends keyof Database> = Omit<Insertable<Database[Table]>, 'tenantId'>;

/** Writes a contact and, apart from it, the note that only the coach reads. */
export async function insertContact(
  { db }: Work,
  contact: Row<'contact'>,
  note: string | null,
): Promise<void> {
  await db.insertInto('contact').values(contact).execute();
  if (note === null) return;
  await db
    .insertInto('coachingNote')
    .values({
      contactId: contact.id,
      participantId: contact.participantId,
      note,
    })
    .execute();
}

type PlanRecord = {
  readonly id: string;
  readonly version: number;
  readonly participantId: string;
  readonly jobcenterId: string;
};

/** Loads a plan and locks it until the transaction ends. */
export const loadPlan = ({ db }: Work, id: string): Promise<PlanRecord | undefined> =>
  db
    .selectFrom('plan')
    .select(['id', 'version', 'participantId', 'jobcenterId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export async function insertPlan({ db }: Work, plan: Row<'plan'>): Promise<void> {
  await db.insertInto('plan').values(plan).execute();
}

/** Changes a plan, or only notes that its milestones changed: either way its version goes on. */
export async function updatePlan(
  { db }: Work,
  id: string,
  change: Updateable<Pick<Database['plan'], 'goal' | 'reviewOn'>> = {},
): Promise<void> {
  await db
    .updateTable('plan')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

type NewMilestone = {
  readonly id: string;
  readonly title: string;
  readonly dueOn: IsoDate;
  readonly isWorkRelated: boolean;
};

export async function insertMilestones(
  { db }: Work,
  plan: Omit<PlanRecord, 'version'>,
  milestones: readonly NewMilestone[],
): Promise<void> {
  if (milestones.length === 0) return;
  const rows = milestones.map(({ id, title, dueOn, isWorkRelated }) => ({
    id,
    planId: plan.id,
    participantId: plan.participantId,
    jobcenterId: plan.jobcenterId,
    title,
    dueOn,
    workRelated: isWorkRelated,
  }));
  await db.insertInto('milestone').values(rows).execute();
}

type MilestoneRecord = {
  readonly id: string;
  readonly version: number;
  readonly planId: string;
  readonly participantId: string;
  readonly reachedOn: IsoDate | null;
};

/** Loads a milestone and locks it until the transaction ends. */
export const loadMilestone = ({ db }: Work, id: string): Promise<MilestoneRecord | undefined> =>
  db
    .selectFrom('milestone')
    .select(['id', 'version', 'planId', 'participantId', 'reachedOn'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export async function markReached({ db }: Work, id: string, reachedOn: IsoDate): Promise<void> {
  await db
    .updateTable('milestone')
    .set((eb) => ({ reachedOn, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
