import { sql } from 'kysely';
import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';

export type OrganisationDetail = {
  id: string;
  version: number;
  name: string;
  kind: string;
  officialKey: string | null;
  districtId: string | null;
  districtName: string | null;
};

export const findOrganisation = ({ db }: Work, id: string): Promise<OrganisationDetail | undefined> =>
  db
    .selectFrom('organisation as o')
    .leftJoin('organisation as d', 'd.id', 'o.districtId')
    .select([
      'o.id',
      'o.version',
      'o.name',
      'o.kind',
      'o.officialKey',
      'o.districtId',
      'd.name as districtName',
    ])
    .where('o.id', '=', id)
    .executeTakeFirst();

export type MemberRow = { accountId: string; displayName: string; role: string; valid: Period };

/** The staff of an organisation, those of today first. */
export async function listMembers({ db, today }: Work, organisationId: string): Promise<MemberRow[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .select(['m.accountId', 'a.displayName', 'm.role', 'm.valid'])
    .where('m.organisationId', '=', organisationId)
    .where('m.participantId', 'is', null)
    .orderBy(sql`m.valid @> ${today}::date`, 'desc')
    .orderBy('a.displayName')
    .orderBy('m.id')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, valid: row.valid as Period }));
}
