import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { ConsentPurpose } from '#modules/programmes/index.ts';
import { parsePeriod } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import { findConsents } from '../consent.store.ts';
import { countingConsents, toAskOfAge } from '../model/consent.ts';

export type OwnPage = {
  firstName: string;
  jobcenterName: string;
  coachName: string | null;
  nextContactOn: IsoDate | null;
};

/** Finds what a person sees first of their own: who is responsible, and when they meet next. */
export const findOwnPage = ({ db, actor, today }: Work): Promise<OwnPage | undefined> =>
  db
    .selectFrom('participant as p')
    .innerJoin('participantFirstName as f', 'f.participantId', 'p.id')
    .innerJoin('organisationName as o', 'o.id', 'p.jobcenterId')
    .leftJoin('coachingCase as c', (join) =>
      join.onRef('c.participantId', '=', 'p.id').on(sql<boolean>`c.valid @> ${today}::date`),
    )
    .leftJoin('accountName as a', 'a.id', 'c.coachId')
    .select([
      'f.firstName',
      'o.name as jobcenterName',
      'a.displayName as coachName',
      sql<IsoDate | null>`case when c.next_contact_on >= ${today}::date then c.next_contact_on end`.as(
        'nextContactOn',
      ),
    ])
    .where('p.id', '=', actor.participantId)
    .orderBy('c.nextContactOn')
    .limit(1)
    .executeTakeFirst();

export type OwnStay = {
  placeTitle: string;
  hostSite: string;
  weeklyHours: number;
  providerName: string;
  period: Period;
};

/** The place a person holds or is about to take. */
export async function findOwnStay({ db, actor, today }: Work): Promise<OwnStay | undefined> {
  const row = await db
    .selectFrom('assignment as s')
    .innerJoin('placeStay as o', 'o.id', 's.occupancyId')
    .innerJoin('placeTitle as l', 'l.id', 'o.placeId')
    .innerJoin('organisationName as t', 't.id', 's.providerId')
    .select([
      'l.title as placeTitle',
      'l.hostSite',
      'l.weeklyHours',
      't.name as providerName',
      sql<string>`s.period::text`.as('period'),
    ])
    .where('s.participantId', '=', actor.participantId)
    .where(sql<boolean>`upper(s.period) > ${today}::date`)
    .orderBy('s.period')
    .limit(1)
    .$narrowType<{ placeTitle: string; hostSite: string; weeklyHours: number }>()
    .executeTakeFirst();
  return row && { ...row, period: parsePeriod(row.period) };
}

export type OwnConsents = {
  /** The consents that count today, and the guardian who gave each; nobody where the person did. */
  readonly given: readonly { purpose: ConsentPurpose; guardian: string | null; givenOn: IsoDate }[];
  /** True where the person is of age now and has to be asked. */
  readonly isToBeAsked: boolean;
};

/** Finds what was agreed to about the person who asks. */
export async function findOwnConsents(work: Work): Promise<OwnConsents> {
  const { actor, today } = work;
  const file = actor.participantId === null ? undefined : await findConsents(work, actor.participantId);
  if (!file) return { given: [], isToBeAsked: false };
  const nameOf = (guardianId: string | null) =>
    file.guardians.find(({ id }) => id === guardianId)?.name ?? null;
  return {
    given: countingConsents(file, today).map(({ purpose, guardianId, givenOn }) => ({
      ...{ purpose, givenOn },
      guardian: nameOf(guardianId),
    })),
    isToBeAsked: toAskOfAge(file, today).length > 0,
  };
}
