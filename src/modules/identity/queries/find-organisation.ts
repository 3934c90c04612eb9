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

export const findOrganisation = ({ db, actor }: Work, id: string): Promise<OrganisationDetail | undefined> =>
  db
    .selectFrom('organisation as o')
    .leftJoin('organisation as d', (join) =>
      join.onRef('d.tenant_id', '=', 'o.tenant_id').onRef('d.id', '=', 'o.district_id'),
    )
    .select([
      'o.id',
      'o.version',
      'o.name',
      'o.kind',
      'o.official_key as officialKey',
      'o.district_id as districtId',
      'd.name as districtName',
    ])
    .where('o.tenant_id', '=', actor.tenantId)
    .where('o.id', '=', id)
    .executeTakeFirst();

export type MemberRow = { accountId: string; displayName: string; role: string; valid: Period };

/** The staff of an organisation, those of today first. */
export async function listMembers({ db, actor, today }: Work, organisationId: string): Promise<MemberRow[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'm.tenant_id').onRef('a.id', '=', 'm.account_id'),
    )
    .select(['m.account_id as accountId', 'a.display_name as displayName', 'm.role', 'm.valid'])
    .where('m.tenant_id', '=', actor.tenantId)
    .where('m.organisation_id', '=', organisationId)
    .where('m.participant_id', 'is', null)
    .orderBy(sql`m.valid @> ${today}::date`, 'desc')
    .orderBy('a.display_name')
    .orderBy('m.id')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...row, valid: row.valid as Period }));
}
