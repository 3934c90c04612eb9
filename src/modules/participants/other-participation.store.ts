import { sql } from 'kysely';
import type { RelatedProgramme } from '#modules/programmes/index.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { KnownPerson } from './model/known-person.ts';
import type { ParticipationElsewhere } from './model/other-programme.ts';

type TakingPart = { readonly personId: string; readonly programmeId: string };

/** Returns who of those known takes part in which of the related programmes, at whichever Jobcenter of the Land. */
export async function programmesOf(
  { db }: Work,
  known: readonly KnownPerson[],
  related: readonly RelatedProgramme[],
): Promise<TakingPart[]> {
  if (known.length === 0 || related.length === 0) return [];
  const [people, among] = [known.map(({ personId }) => personId), related.map(({ id }) => id)];
  const { rows } = await sql<TakingPart>`
    select person_id as "personId", programme_id as "programmeId"
      from programmes_of(${people}::uuid[], ${among}::uuid[])`.execute(db);
  return rows;
}

type Participation = {
  readonly participationId: string;
  readonly participantId: string;
  readonly jobcenterId: string;
};

/** Keeps in which programmes elsewhere somebody takes part, and how their Jobcenter knows of it. */
export async function insertOtherParticipations(
  { db, actor, now }: SignedInWork,
  { participationId, participantId, jobcenterId }: Participation,
  elsewhere: readonly ParticipationElsewhere[],
): Promise<void> {
  if (elsewhere.length === 0) return;
  const own = { participationId, participantId, jobcenterId, notedBy: actor.accountId, notedAt: now };
  await db
    .insertInto('otherParticipation')
    .values(elsewhere.map((one) => ({ ...own, ...one })))
    .execute();
}
