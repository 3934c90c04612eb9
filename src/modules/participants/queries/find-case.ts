import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';

export type CaseDetail = {
  id: string;
  participantId: string;
  number: string;
  firstName: string;
  familyName: string;
  birthDate: IsoDate;
  phone: string | null;
  email: string | null;
  lastContactOn: IsoDate | null;
  nextContactOn: IsoDate | null;
  /** The status of the person; `null` only where no participation is left to see. */
  status: string | null;
  /** The latest participation, under which stands what was agreed to. */
  participationId: string | null;
};

/** A person as their coach knows them today. */
export const findCase = (
  { db, actor, today }: Work,
  participantId: string,
): Promise<CaseDetail | undefined> =>
  db
    .selectFrom('coachingCase as c')
    .innerJoin('participant as p', 'p.id', 'c.participantId')
    .innerJoin('participantIdentity as i', 'i.participantId', 'c.participantId')
    .innerJoin('participantFirstName as f', 'f.participantId', 'c.participantId')
    .select([
      'c.id',
      'c.participantId',
      'p.number',
      'f.firstName',
      'i.familyName',
      'i.birthDate',
      'i.phone',
      'i.email',
      'c.lastContactOn',
      'c.nextContactOn',
      sql<string | null>`(select n.status from participation n
        where n.participant_id = c.participant_id order by n.since desc, n.id limit 1)`.as('status'),
      sql<string | null>`(select n.id from participation n
        where n.participant_id = c.participant_id order by n.since desc, n.id limit 1)`.as('participationId'),
    ])
    .where('c.participantId', '=', participantId)
    .where('c.coachId', '=', actor.accountId)
    .where(sql<boolean>`c.valid @> ${today}::date`)
    .executeTakeFirst();
