import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type OrganisationRow = {
  id: string;
  name: string;
  kind: string;
  districtName: string | null;
  people: number;
};
export type OrganisationSort = 'name' | 'kind' | 'district';
export type OrganisationFilter = 'kind' | 'name';

const ORDER = { name: 'o.name', kind: 'o.kind', district: 'd.name' } as const;

/** Organisations and how many people act for them today. */
export async function listOrganisations(
  { db, actor, today }: Work,
  list: ListRequest<OrganisationSort, OrganisationFilter>,
): Promise<{ rows: OrganisationRow[]; total: number }> {
  const { kind, name } = list.filters;
  const found = await db
    .selectFrom('organisation as o')
    .leftJoin('organisation as d', (join) =>
      join
        .onRef('d.tenant_id', '=', 'o.tenant_id')
        .onRef('d.id', '=', 'o.district_id')
        .onRef('d.id', '<>', 'o.id'),
    )
    .select([
      'o.id',
      'o.name',
      'o.kind',
      'd.name as districtName',
      sql<number>`(select count(distinct m.account_id) from membership m where m.tenant_id = o.tenant_id
        and m.organisation_id = o.id and m.participant_id is null and m.valid @> ${today}::date)`.as(
        'people',
      ),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('o.tenant_id', '=', actor.tenantId)
    .$if(kind !== undefined, (query) => query.where('o.kind', '=', kind as string))
    .$if(name !== undefined, (query) => query.where(sql<boolean>`strpos(lower(o.name), lower(${name})) > 0`))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('o.name')
    .orderBy('o.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

export type OrganisationChoice = { id: string; name: string; kind: string };

/** Every organisation by name, for forms; of one kind where only that fits. */
export const listOrganisationChoices = ({ db, actor }: Work, kind?: string): Promise<OrganisationChoice[]> =>
  db
    .selectFrom('organisation')
    .select(['id', 'name', 'kind'])
    .where('tenant_id', '=', actor.tenantId)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind as string))
    .orderBy('name')
    .execute();
