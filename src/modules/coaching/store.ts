import type { Insertable, Updateable } from 'kysely';
import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import type { Work } from '#platform/work.ts';

export type CaseRecord = {
  readonly id: string;
  readonly participantId: string;
  readonly jobcenterId: string;
};

/** Loads the actor's own case of a person and locks it until the transaction ends. */
export const loadCase = (
  { db, actor, today }: Work,
  participantId: string,
): Promise<CaseRecord | undefined> =>
  db
    .selectFrom('coaching_case')
    .select(['id', 'participant_id as participantId', 'jobcenter_id as jobcenterId'])
    .where('tenant_id', '=', actor.tenantId)
    .where('participant_id', '=', participantId)
    .where('coach_id', '=', actor.accountId)
    .where(sql<boolean>`valid @> ${today}::date`)
    .forUpdate()
    .executeTakeFirst();

type Row<Table extends keyof Database> = Omit<Insertable<Database[Table]>, 'tenant_id'>;

/** Writes a contact and, apart from it, the note that only the coach reads. */
export async function insertContact(
  { db, actor }: Work,
  contact: Row<'contact'>,
  note: string | null,
): Promise<void> {
  await db
    .insertInto('contact')
    .values({ tenant_id: actor.tenantId, ...contact })
    .execute();
  if (note === null) return;
  await db
    .insertInto('coaching_note')
    .values({
      tenant_id: actor.tenantId,
      contact_id: contact.id,
      participant_id: contact.participant_id,
      note,
    })
    .execute();
}

/** Keeps the days by which a case is sorted; a contact written late never moves the last one back. */
export async function keepCaseDays(
  { db, actor }: Work,
  caseId: string,
  { onDay, nextContactOn }: { onDay: IsoDate; nextContactOn: IsoDate | null },
): Promise<void> {
  await db
    .updateTable('coaching_case')
    .set({
      last_contact_on: sql<string>`greatest(last_contact_on, ${onDay}::date)`,
      next_contact_on: nextContactOn,
    })
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', caseId)
    .execute();
}

export type PlanRecord = {
  readonly id: string;
  readonly version: number;
  readonly participantId: string;
  readonly jobcenterId: string;
};

/** Loads a plan and locks it until the transaction ends. */
export const loadPlan = ({ db, actor }: Work, id: string): Promise<PlanRecord | undefined> =>
  db
    .selectFrom('plan')
    .select(['id', 'version', 'participant_id as participantId', 'jobcenter_id as jobcenterId'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export async function insertPlan({ db, actor }: Work, plan: Row<'plan'>): Promise<void> {
  await db
    .insertInto('plan')
    .values({ tenant_id: actor.tenantId, ...plan })
    .execute();
}

/** Changes a plan, or only notes that its milestones changed: either way its version goes on. */
export async function updatePlan(
  { db, actor }: Work,
  id: string,
  change: Updateable<Pick<Database['plan'], 'goal' | 'review_on'>> = {},
): Promise<void> {
  await db
    .updateTable('plan')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}

export type NewMilestone = {
  readonly id: string;
  readonly title: string;
  readonly dueOn: IsoDate;
  readonly isWorkRelated: boolean;
};

export async function insertMilestones(
  { db, actor }: Work,
  plan: Omit<PlanRecord, 'version'>,
  milestones: readonly NewMilestone[],
): Promise<void> {
  if (milestones.length === 0) return;
  const rows = milestones.map(({ id, title, dueOn, isWorkRelated }) => ({
    tenant_id: actor.tenantId,
    id,
    plan_id: plan.id,
    participant_id: plan.participantId,
    jobcenter_id: plan.jobcenterId,
    title,
    due_on: dueOn,
    work_related: isWorkRelated,
  }));
  await db.insertInto('milestone').values(rows).execute();
}

export type MilestoneRecord = {
  readonly id: string;
  readonly version: number;
  readonly planId: string;
  readonly participantId: string;
  readonly reachedOn: IsoDate | null;
};

/** Loads a milestone and locks it until the transaction ends. */
export const loadMilestone = ({ db, actor }: Work, id: string): Promise<MilestoneRecord | undefined> =>
  db
    .selectFrom('milestone')
    .select([
      'id',
      'version',
      'plan_id as planId',
      'participant_id as participantId',
      'reached_on as reachedOn',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export async function markReached({ db, actor }: Work, id: string, reachedOn: IsoDate): Promise<void> {
  await db
    .updateTable('milestone')
    .set((eb) => ({ reached_on: reachedOn, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}
