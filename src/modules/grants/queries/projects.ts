import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';

export type ProjectRow = {
  id: string;
  title: string;
  fieldOfUse: string;
  providerId: string;
  providerName: string;
  districtName: string;
  programmeTitle: string;
  grantId: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  places: number;
  occupiedPlaces: number;
  amountCents: number;
  paidCents: number;
};
export type ProjectSort = 'title' | 'provider' | 'district' | 'starts' | 'amount';
export type ProjectFilter = 'district' | 'provider' | 'programme';

const ORDER = {
  title: 'j.title',
  provider: 'v.name',
  district: 'o.name',
  starts: 'j.starts_on',
  amount: 'w.amount_cents',
} as const;

type List = ListRequest<ProjectSort, ProjectFilter>;

/**
 * The projects that this person may see: a provider its own, offices those of their district or Land. First one page is
 * chosen, then its places and payments are added up; those of the other projects nobody asked for.
 */
export async function listProjects(
  work: Work,
  list: List,
  language: 'de' | 'en',
): Promise<{ rows: ProjectRow[]; total: number }> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  const page = withNames(visible(work, list.filters))
    .select('j.id')
    .orderBy(ORDER[list.sort], direction)
    .orderBy('j.id', direction)
    .limit(list.limit)
    .offset(list.offset);
  const rows = await projects(work, language)
    .where('j.id', 'in', page)
    .orderBy(ORDER[list.sort], direction)
    .orderBy('j.id', direction)
    .execute();
  return { rows, total: await countRows(work, visible(work, list.filters).select('j.id').orderBy('j.id')) };
}

export const findProject = (work: Work, id: string, language: 'de' | 'en'): Promise<ProjectRow | undefined> =>
  projects(work, language).where('j.id', '=', id).executeTakeFirst();

/** What the policies say anyway, said outright, so that an index is used; narrowed by the filters. */
const visible = ({ db, actor }: Work, { district, provider, programme }: List['filters'] = {}) =>
  db
    .selectFrom('project as j')
    .where('j.tenant_id', '=', actor.tenantId)
    .$if(actor.role === 'provider', (query) => query.where('j.provider_id', '=', actor.organisationId))
    .$if(actor.role === 'district-office', (query) => query.where('j.district_id', '=', actor.districtId))
    .$if(district !== undefined, (query) => query.where('j.district_id', '=', recordId(district as string)))
    .$if(provider !== undefined, (query) => query.where('j.provider_id', '=', recordId(provider as string)))
    .$if(programme !== undefined, (query) =>
      query.where('j.programme_id', '=', recordId(programme as string)),
    );

/** With the names and the amount that lists are ordered by. */
const withNames = (found: ReturnType<typeof visible>) =>
  found
    .innerJoin('project_award as w', (join) =>
      join.onRef('w.tenant_id', '=', 'j.tenant_id').onRef('w.project_id', '=', 'j.id'),
    )
    .innerJoin('organisation as v', (join) =>
      join.onRef('v.tenant_id', '=', 'j.tenant_id').onRef('v.id', '=', 'j.provider_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'j.tenant_id').onRef('o.id', '=', 'j.district_id'),
    );

const projects = (work: Work, language: 'de' | 'en') =>
  withNames(visible(work))
    .innerJoin('programme as m', (join) =>
      join.onRef('m.tenant_id', '=', 'j.tenant_id').onRef('m.id', '=', 'j.programme_id'),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('place as t')
          .select([
            sql<number>`count(*)`.as('places'),
            sql<number>`count(*) filter (where t.status = 'occupied')`.as('occupiedPlaces'),
          ])
          .whereRef('t.tenant_id', '=', 'j.tenant_id')
          .whereRef('t.project_id', '=', 'j.id')
          .as('p'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('funds_request as r')
          .select(sql<number>`coalesce(sum(r.amount_cents - ${CLAIMED_BACK}), 0)::bigint`.as('paidCents'))
          .whereRef('r.tenant_id', '=', 'j.tenant_id')
          .whereRef('r.project_id', '=', 'j.id')
          .where('r.status', '=', 'paid')
          .as('f'),
      (join) => join.onTrue(),
    )
    .select([
      'j.id',
      'j.title',
      'j.field_of_use as fieldOfUse',
      'j.provider_id as providerId',
      'v.name as providerName',
      'o.name as districtName',
      sql<string>`m.definition -> 'title' ->> ${language}`.as('programmeTitle'),
      'j.grant_id as grantId',
      'j.starts_on as startsOn',
      'j.ends_on as endsOn',
      'p.places',
      'p.occupiedPlaces',
      'w.amount_cents as amountCents',
      'f.paidCents',
    ]);

const CLAIMED_BACK = sql`(select coalesce(sum(y.amount_cents), 0) from recovery y
  where y.tenant_id = r.tenant_id and y.funds_request_id = r.id)`;
