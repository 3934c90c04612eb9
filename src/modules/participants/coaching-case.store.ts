import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import { findConsents } from './consent.store.ts';
import { missingConsents } from './model/consent.ts';
import { loadParticipation } from './store.ts';

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

/** The coaching of a person as it may pass on: who coaches now or later, and what the person agreed to. */
type Coaching = {
  readonly coachIds: readonly string[];
  /** Tells whether the person agrees on a day that notes are handed over. */
  readonly agreesToHandOver: (day: IsoDate) => boolean;
};

/** Finds it for those who may know the person. */
export async function findCoaching(work: Work, participantId: string): Promise<Coaching | undefined> {
  const consents = await findConsents(work, participantId);
  if (!consents) return undefined;
  const cases = await work.db
    .selectFrom('coachingCase')
    .select('coachId')
    .where('participantId', '=', participantId)
    .where(sql<boolean>`coalesce(upper(valid), 'infinity') > ${work.today}::date`)
    .execute();
  return {
    coachIds: cases.map(({ coachId }) => coachId),
    agreesToHandOver: (day) => missingConsents(consents, ['hand-over'], day).length === 0,
  };
}

/** Loads the person behind a participation of the own Jobcenter for a hand-over, and locks the participation. */
export async function loadCoachedPerson(work: Work, id: string) {
  const participation = await loadParticipation(work, id);
  const coaching = participation && (await findCoaching(work, participation.participantId));
  if (!participation || !coaching) return undefined;
  const { districtId } = await work.db
    .selectFrom('participant')
    .select('districtId')
    .where('id', '=', participation.participantId)
    .executeTakeFirstOrThrow();
  return { ...participation, ...coaching, districtId };
}
