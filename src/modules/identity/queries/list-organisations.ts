import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { OrganisationKind } from '../model/roles.ts';

type OrganisationRow = {
  id: string;
  key: string | null;
  name: string;
  kind: string;
  districtName: string | null;
  people: number;
};
type OrganisationSort = 'name' | 'kind' | 'district';
type OrganisationFilter = { kind: OrganisationKind; name: string };

const ORDER = {
  name: ['o.name', 'o.id'],
  kind: ['o.kind', 'o.name', 'o.id'],
  district: ['d.name', 'o.name', 'o.id'],
} as const;

type List = ListRequest<OrganisationSort, OrganisationFilter>;

/** Lists organisations and how many people act for them today. */
export async function listOrganisations(
  work: Work,
  list: List,
): Promise<{ rows: OrganisationRow[]; total: number }> {
  const rows = await onePage(work, list);
  const total = await countRows(work, organisations(work, list.filters).select('o.id').orderBy('o.id'));
  return { rows, total };
}

function onePage(work: Work, list: List): Promise<OrganisationRow[]> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  return organisations(work, list.filters)
    .leftJoin('organisation as d', (join) =>
      join.onRef('d.id', '=', 'o.districtId').onRef('d.id', '<>', 'o.id'),
    )
    .select([
      'o.id',
      'o.key',
      'o.name',
      'o.kind',
      'd.name as districtName',
      sql<number>`(select count(distinct m.account_id) from membership m where m.organisation_id = o.id and m.participant_id is null and m.valid @> ${work.today}::date)`.as(
        'people',
      ),
    ])
    .$call((query) => ORDER[list.sort].reduce((ordered, column) => ordered.orderBy(column, direction), query))
    .$call(pageOf(list))
    .execute();
}

const organisations = ({ db }: Work, { kind, name }: List['filters']) =>
  db
    .selectFrom('organisation as o')
    .$if(kind !== undefined, (query) => query.where('o.kind', '=', kind as OrganisationKind))
    .$if(name !== undefined, (query) => query.where(sql<boolean>`strpos(lower(o.name), lower(${name})) > 0`));

export type OrganisationChoice = { id: string; name: string; kind: string };

/** Lists every organisation by its name as German sorts it, for forms; of one kind where only that fits. */
export async function listOrganisationChoices(
  { db }: Work,
  kind?: OrganisationKind,
): Promise<OrganisationChoice[]> {
  const found = await db
    .selectFrom('organisation')
    .select(['id', 'name', 'kind'])
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind as OrganisationKind))
    .execute();
  return found.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}
