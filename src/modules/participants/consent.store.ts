import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { parsePeriod, periodText } from '#platform/database/types.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { Consent, ConsentFile, Guardian, MemberConsents } from './model/consent.ts';
import type { ParticipationRecord } from './store.ts';

type About = { readonly participantId: string };

/** Finds who may agree for a person, and to what was agreed and withdrawn; for those who may know it. */
export async function findConsents({ db }: Work, participantId: string): Promise<ConsentFile | undefined> {
  const row = await db
    .selectFrom('participantIdentity')
    .select(['birthDate', guardiansOf(participantId), consentsOf(participantId)])
    .where('participantId', '=', participantId)
    .executeTakeFirst();
  return row && { ...row, guardians: row.guardians.map(asGuardian) };
}

/**
 * Lists the same of everybody who takes part in a participation today, the person first: where a household does, its
 * members too. Nothing where the person may not be known.
 */
export async function listConsents(
  { db, today }: Work,
  { id, participantId }: Pick<ParticipationRecord, 'id' | 'participantId'>,
): Promise<MemberConsents[]> {
  const rows = await db
    .selectFrom('participantIdentity as i')
    .innerJoin('participantFirstName as f', 'f.participantId', 'i.participantId')
    .leftJoin('householdMember as m', (join) =>
      join
        .onRef('m.participantId', '=', 'i.participantId')
        .on('m.participationId', '=', id)
        .on(sql<boolean>`m.valid @> ${today}::date`),
    )
    .select(['i.participantId', 'i.birthDate', 'm.id as memberId', 'f.firstName'])
    .select([guardiansOf(sql`i.participant_id`), consentsOf(sql`i.participant_id`)])
    .where(({ eb, or }) =>
      or([
        eb('i.participantId', '=', participantId),
        eb('i.participantId', 'in', (of) =>
          of.selectFrom('householdMember').select('participantId').where('participationId', '=', id),
        ),
      ]),
    )
    .where(({ eb, or }) => or([eb('i.participantId', '=', participantId), eb('m.id', 'is not', null)]))
    .orderBy(sql`i.participant_id <> ${participantId}`)
    .orderBy('i.birthDate')
    .execute();
  return rows.map(({ memberId, firstName, guardians, ...row }) => ({
    ...row,
    guardians: guardians.map(asGuardian),
    memberName: memberId === null ? null : firstName,
  }));
}

type StoredGuardian = Omit<Guardian, 'valid'> & { readonly valid: string };
const asGuardian = ({ valid, ...guardian }: StoredGuardian): Guardian => ({
  ...guardian,
  valid: parsePeriod(valid),
});

// Both as one column each, so that a page asks for them once.
const guardiansOf = (participantId: string | RawBuilder<unknown>) =>
  sql<
    StoredGuardian[]
  >`coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'contact', g.contact,
      'custody', g.custody, 'valid', g.valid::text) order by g.name, g.id)
    from guardian g where g.participant_id = ${participantId}), '[]')`.as('guardians');
const consentsOf = (participantId: string | RawBuilder<unknown>) =>
  sql<
    Consent[]
  >`coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'purpose', c.purpose, 'guardianId', c.guardian_id,
      'givenOn', c.given_on, 'withdrawnOn', c.withdrawn_on) order by c.given_on desc, c.id)
    from consent c where c.participant_id = ${participantId}), '[]')`.as('consents');

export async function insertGuardians(
  { db }: Work,
  { jobcenterId }: Pick<ParticipationRecord, 'jobcenterId'>,
  guardians: readonly (Guardian & About)[],
): Promise<void> {
  await db
    .insertInto('guardian')
    .values(guardians.map(({ valid, ...said }) => ({ ...said, jobcenterId, valid: periodText(valid) })))
    .execute();
}

/** Lets a custody end before `until`. */
export async function endGuardian({ db }: Work, id: string, until: IsoDate): Promise<void> {
  await db
    .updateTable('guardian')
    .set({ valid: sql<string>`daterange(lower(valid), ${until}::date)` })
    .where('id', '=', id)
    .execute();
}

export async function insertConsents(
  { db, actor }: SignedInWork,
  { jobcenterId }: Pick<ParticipationRecord, 'jobcenterId'>,
  consents: readonly (Consent & About)[],
): Promise<void> {
  const own = { jobcenterId, notedBy: actor.accountId };
  await db
    .insertInto('consent')
    .values(consents.map((consent) => ({ ...own, ...consent })))
    .execute();
}

export async function withdrawConsents(
  { db }: Work,
  ids: readonly string[],
  withdrawnOn: IsoDate,
): Promise<void> {
  await db.updateTable('consent').set({ withdrawnOn }).where('id', 'in', ids).execute();
}
