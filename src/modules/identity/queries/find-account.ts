import { sql } from 'kysely';
import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';
import { isStaff } from './list-accounts.ts';

export type AccountDetail = {
  id: string;
  version: number;
  displayName: string;
  email: string | null;
  language: string;
  isDisabled: boolean;
};

const account = ({ db, actor }: Work, id: string) =>
  db
    .selectFrom('account as a')
    .select([
      'a.id',
      'a.version',
      'a.display_name as displayName',
      'a.email',
      'a.language',
      sql<boolean>`a.disabled_at is not null`.as('isDisabled'),
    ])
    .where('a.tenant_id', '=', actor.tenantId)
    .where('a.id', '=', id);

/** One account of staff or of a program; those of participants are not to be found here. */
export const findStaffAccount = (work: Work, id: string): Promise<AccountDetail | undefined> =>
  account(work, id).where(isStaff).executeTakeFirst();

export const getOwnAccount = (work: Work): Promise<AccountDetail> =>
  account(work, work.actor.accountId as string).executeTakeFirstOrThrow();

export type HeldMembership = {
  id: string;
  version: number;
  role: string;
  organisationId: string;
  organisationName: string;
  valid: Period;
};

/** Every membership of an account, the latest first. */
export async function listMembershipsOf({ db, actor }: Work, accountId: string): Promise<HeldMembership[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'm.tenant_id').onRef('o.id', '=', 'm.organisation_id'),
    )
    .select([
      'm.id',
      'm.version',
      'm.role',
      'm.organisation_id as organisationId',
      'o.name as organisationName',
      'm.valid',
    ])
    .where('m.tenant_id', '=', actor.tenantId)
    .where('m.account_id', '=', accountId)
    .orderBy(sql`lower(m.valid)`, 'desc')
    .orderBy('m.id')
    .execute();
  return rows.map((row) => ({ ...row, valid: row.valid as Period }));
}

export type HeldMembershipWithOwner = HeldMembership & { accountId: string; displayName: string };

export async function findMembership(
  { db, actor }: Work,
  id: string,
): Promise<HeldMembershipWithOwner | undefined> {
  const row = await db
    .selectFrom('membership as m')
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'm.tenant_id').onRef('o.id', '=', 'm.organisation_id'),
    )
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'm.tenant_id').onRef('a.id', '=', 'm.account_id'),
    )
    .select([
      'm.id',
      'm.version',
      'm.role',
      'm.organisation_id as organisationId',
      'o.name as organisationName',
      'm.valid',
      'm.account_id as accountId',
      'a.display_name as displayName',
    ])
    .where('m.tenant_id', '=', actor.tenantId)
    .where('m.id', '=', id)
    .where('m.participant_id', 'is', null)
    .executeTakeFirst();
  return row && { ...row, valid: row.valid as Period };
}
