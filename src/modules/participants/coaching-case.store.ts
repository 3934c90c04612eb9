import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

type CaseRecord = {
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
    .selectFrom('coachingCase')
    .select(['id', 'participantId', 'jobcenterId'])
    .where('participantId', '=', participantId)
    .where('coachId', '=', actor.accountId)
    .where(sql<boolean>`valid @> ${today}::date`)
    .forUpdate()
    .executeTakeFirst();

/** Keeps the days by which a case is sorted; a contact written late never moves the last one back. */
export async function keepCaseDays(
  { db }: Work,
  caseId: string,
  { onDay, nextContactOn }: { onDay: IsoDate; nextContactOn: IsoDate | null },
): Promise<void> {
  await db
    .updateTable('coachingCase')
    .set({
      lastContactOn: sql<string>`greatest(last_contact_on, ${onDay}::date)`,
      nextContactOn,
    })
    .where('id', '=', caseId)
    .execute();
}
