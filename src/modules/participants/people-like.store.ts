import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { KnownPerson, NamedPerson } from './model/known-person.ts';

/** Finds whom the Land knows by this name and birth date; of a person of another Jobcenter only that there is one. */
export async function findPeopleLike(
  { db }: Work,
  { firstName, familyName, birthDate }: NamedPerson,
): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    select l.person_id as "personId", l.participant_id as "participantId", p.number, p.created_on as "createdOn"
      from people_like(${firstName}, ${familyName}, ${birthDate}) l
      left join participant p on p.id = l.participant_id`.execute(db);
  return rows;
}

/** Finds the same, and lets nobody else refer somebody of this name until the transaction ends. */
export async function lockPeopleLike(work: Work, named: NamedPerson): Promise<KnownPerson[]> {
  const { firstName, familyName, birthDate } = named;
  await sql`select pg_advisory_xact_lock(hashtextextended(match_key(${firstName}, ${familyName}, ${birthDate}), 0))`.execute(
    work.db,
  );
  return findPeopleLike(work, named);
}

/** Writes a human whom the Land did not know yet. */
export async function insertPerson({ db }: Work, { id, createdOn, ...named }: NewPerson): Promise<void> {
  const { firstName, familyName, birthDate } = named;
  await db
    .insertInto('person')
    .values({ id, createdOn, matchKey: sql<string>`match_key(${firstName}, ${familyName}, ${birthDate})` })
    .execute();
}

type NewPerson = NamedPerson & { readonly id: string; readonly createdOn: IsoDate };
