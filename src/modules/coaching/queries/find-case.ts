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
  /** Where the person stands; `null` only where no participation is left to see. */
  status: string | null;
};

/** A person as their coach knows them today. */
export const findCase = (
  { db, actor, today }: Work,
  participantId: string,
): Promise<CaseDetail | undefined> =>
  db
    .selectFrom('coaching_case as c')
    .innerJoin('participant as p', (join) =>
      join.onRef('p.tenant_id', '=', 'c.tenant_id').onRef('p.id', '=', 'c.participant_id'),
    )
    .innerJoin('participant_identity as i', (join) =>
      join.onRef('i.tenant_id', '=', 'c.tenant_id').onRef('i.participant_id', '=', 'c.participant_id'),
    )
    .innerJoin('participant_first_name as f', (join) =>
      join.onRef('f.tenant_id', '=', 'c.tenant_id').onRef('f.participant_id', '=', 'c.participant_id'),
    )
    .select([
      'c.id',
      'c.participant_id as participantId',
      'p.number',
      'f.first_name as firstName',
      'i.family_name as familyName',
      'i.birth_date as birthDate',
      'i.phone',
      'i.email',
      'c.last_contact_on as lastContactOn',
      'c.next_contact_on as nextContactOn',
      sql<string | null>`(select n.status from participation n
        where n.tenant_id = c.tenant_id and n.participant_id = c.participant_id order by n.since desc, n.id limit 1)`.as(
        'status',
      ),
    ])
    .where('c.tenant_id', '=', actor.tenantId)
    .where('c.participant_id', '=', participantId)
    .where('c.coach_id', '=', actor.accountId)
    .where(sql<boolean>`c.valid @> ${today}::date`)
    .executeTakeFirst();

export type ContactRow = {
  id: string;
  onDay: IsoDate;
  kind: string;
  minutes: number;
  nextContactOn: IsoDate | null;
  coachName: string;
  note: string | null;
};

/** The contacts with a person and their notes, the latest first; for the coach alone. */
export const listContacts = ({ db, actor }: Work, participantId: string): Promise<ContactRow[]> =>
  db
    .selectFrom('contact as c')
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'c.tenant_id').onRef('a.id', '=', 'c.coach_id'),
    )
    .leftJoin('coaching_note as t', (join) =>
      join.onRef('t.tenant_id', '=', 'c.tenant_id').onRef('t.contact_id', '=', 'c.id'),
    )
    .select([
      'c.id',
      'c.on_day as onDay',
      'c.kind',
      'c.minutes',
      'c.next_contact_on as nextContactOn',
      'a.display_name as coachName',
      't.note',
    ])
    .where('c.tenant_id', '=', actor.tenantId)
    .where('c.participant_id', '=', participantId)
    .orderBy('c.on_day', 'desc')
    .orderBy('c.written_at', 'desc')
    .limit(50)
    .execute();
