import { sql } from 'kysely';
import type { Period } from '#kernel/period.ts';
import { accountOf, type Work } from '#platform/work.ts';
import { isStaff } from './list-accounts.ts';

export type AccountDetail = {
  id: string;
  version: number;
  displayName: string;
  email: string | null;
  language: string;
  isDisabled: boolean;
};

const account = ({ db }: Work, id: string) =>
  db
    .selectFrom('account as a')
    .select([
      'a.id',
      'a.version',
      'a.displayName',
      'a.email',
      'a.language',
      sql<boolean>`a.disabled_at is not null`.as('isDisabled'),
    ])
    .where('a.id', '=', id);

/** One account of staff or of a program; those of participants are not to be found here. */
export const findStaffAccount = (work: Work, id: string): Promise<AccountDetail | undefined> =>
  account(work, id).where(isStaff).executeTakeFirst();

export const getOwnAccount = (work: Work): Promise<AccountDetail> =>
  account(work, accountOf(work.actor)).executeTakeFirstOrThrow();

export type HeldMembership = {
  id: string;
  version: number;
  role: string;
  organisationId: string;
  organisationName: string;
  valid: Period;
};

/** Every membership of an account, the latest first. */
export async function listMembershipsOf({ db }: Work, accountId: string): Promise<HeldMembership[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisationId')
    .select(['m.id', 'm.version', 'm.role', 'm.organisationId', 'o.name as organisationName', 'm.valid'])
    .where('m.accountId', '=', accountId)
    .orderBy(sql`lower(m.valid)`, 'desc')
    .orderBy('m.id')
    .execute();
  return rows.map((row) => ({ ...row, valid: row.valid as Period }));
}

type HeldMembershipWithOwner = HeldMembership & { accountId: string; displayName: string };

export async function findMembership({ db }: Work, id: string): Promise<HeldMembershipWithOwner | undefined> {
  const row = await db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisationId')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .select([
      'm.id',
      'm.version',
      'm.role',
      'm.organisationId',
      'o.name as organisationName',
      'm.valid',
      'm.accountId',
      'a.displayName',
    ])
    .where('m.id', '=', id)
    .where('m.participantId', 'is', null)
    .executeTakeFirst();
  return row && { ...row, valid: row.valid as Period };
}
