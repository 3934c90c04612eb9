import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { parsePeriod, periodText } from '#platform/database/types.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { Consent, ConsentFile, Guardian } from './model/consent.ts';
import type { ParticipationRecord } from './store.ts';

type Whose = Pick<ParticipationRecord, 'participantId' | 'jobcenterId'>;

/** Finds who may agree for a person, and to what was agreed and withdrawn; for those who may know it. */
export async function findConsents({ db }: Work, participantId: string): Promise<ConsentFile | undefined> {
  const row = await db
    .selectFrom('participantIdentity')
    .select(['birthDate', guardiansOf(participantId), consentsOf(participantId)])
    .where('participantId', '=', participantId)
    .executeTakeFirst();
  return row && { ...row, guardians: row.guardians.map(asGuardian) };
}

/** Lists the guardians and consents of a person. */
export async function listConsents(
  { db }: Work,
  participantId: string,
): Promise<Omit<ConsentFile, 'birthDate'>> {
  const { guardians, consents } = await db
    .selectNoFrom([guardiansOf(participantId), consentsOf(participantId)])
    .executeTakeFirstOrThrow();
  return { guardians: guardians.map(asGuardian), consents };
}

type StoredGuardian = Omit<Guardian, 'valid'> & { readonly valid: string };
const asGuardian = ({ valid, ...guardian }: StoredGuardian): Guardian => ({
  ...guardian,
  valid: parsePeriod(valid),
});

// Both as one column each, so that a page asks for them once.
const guardiansOf = (participantId: string) =>
  sql<
    StoredGuardian[]
  >`coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'contact', g.contact,
      'custody', g.custody, 'valid', g.valid::text) order by g.name, g.id)
    from guardian g where g.participant_id = ${participantId}), '[]')`.as('guardians');
const consentsOf = (participantId: string) =>
  sql<
    Consent[]
  >`coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'purpose', c.purpose, 'guardianId', c.guardian_id,
      'givenOn', c.given_on, 'withdrawnOn', c.withdrawn_on) order by c.given_on desc, c.id)
    from consent c where c.participant_id = ${participantId}), '[]')`.as('consents');

export async function insertGuardian(
  { db }: Work,
  { participantId, jobcenterId }: Whose,
  { id, name, contact, custody, valid }: Guardian,
): Promise<void> {
  const said = { id, name, contact, custody, valid: periodText(valid) };
  await db
    .insertInto('guardian')
    .values({ participantId, jobcenterId, ...said })
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
  { participantId, jobcenterId }: Whose,
  consents: readonly Consent[],
): Promise<void> {
  const own = { participantId, jobcenterId, notedBy: actor.accountId };
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
