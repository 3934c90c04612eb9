import { type RawBuilder, sql } from 'kysely';
import type { Period } from '#kernel/period.ts';
import { parsePeriod } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { ParticipationRecord } from './store.ts';

type Of = Pick<ParticipationRecord, 'participantId'>;

/** A match: what was found out about whether a record is that of a human with other records, and who said so, where it was here. */
export type PersonMatch = {
  readonly kind: 'joined' | 'separated';
  readonly decidedAt: string;
  readonly decidedBy: string | null;
  readonly reason: string | null;
};

/** Returns this as a column of a query of participations named `n`, the latest first. */
export const MATCHES: RawBuilder<PersonMatch[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('kind', m.kind, 'decidedAt', m.decided_at, 'decidedBy', a.display_name, 'reason', m.reason)
                   order by m.decided_at desc)
    from person_match m left join account_name a on a.id = m.decided_by where m.participant_id = n.participant_id), '[]')`;

/** Returns whether there is another record of the same human, as a column of the same. */
export const IS_KEPT_TWICE: RawBuilder<boolean> = sql`is_kept_twice(n.participant_id)`;

/** Lists the days on which the person of an own record and somebody else both have a place. */
export async function listPlacesAtOnce(
  { db }: Work,
  { participantId }: Of,
  otherPersonId: string,
): Promise<Period[]> {
  const { rows } = await sql<{ days: string }>`
    select days::text from places_at_once(${participantId}, ${otherPersonId})`.execute(db);
  return rows.map(({ days }) => parsePeriod(days));
}

/** Makes the person of an own record and another one human. */
export async function joinRecords(
  { db, now }: Work,
  { participantId }: Of,
  { sameAs, reason }: { readonly sameAs: string; readonly reason: string },
): Promise<void> {
  await sql`select join_people(${participantId}, ${sameAs}, ${reason}, ${now})`.execute(db);
}

/** Makes an own record that of another human than those of the others, of a new one where it was none before. */
export async function separateRecord(
  { db, now, today }: Work,
  { participantId }: Of,
  { personId, reason }: { readonly personId: string; readonly reason: string },
): Promise<void> {
  await sql`select separate_record(${participantId}, ${personId}, ${reason}, ${now}, ${today}::date)`.execute(
    db,
  );
}
