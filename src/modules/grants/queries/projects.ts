import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
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
export type ProjectSort = 'title' | 'provider' | 'district' | 'starts' | 'places' | 'amount';
export type ProjectFilter = 'district' | 'provider' | 'programme';

const ORDER = {
  title: 'j.title',
  provider: 'v.name',
  district: 'o.name',
  starts: 'j.starts_on',
  places: 'p.places',
  amount: 'j.amount_cents',
} as const;

/** The projects that this person may see: a provider its own, offices those of their district or Land. */
export async function listProjects(
  work: Work,
  list: ListRequest<ProjectSort, ProjectFilter>,
  language: 'de' | 'en',
): Promise<{ rows: ProjectRow[]; total: number }> {
  const { district, provider, programme } = list.filters;
  const found = await projects(work, language)
    .select(sql<number>`count(*) over ()`.as('total'))
    .$if(district !== undefined, (query) => query.where('j.district_id', '=', recordId(district as string)))
    .$if(provider !== undefined, (query) => query.where('j.provider_id', '=', recordId(provider as string)))
    .$if(programme !== undefined, (query) =>
      query.where('j.programme_id', '=', recordId(programme as string)),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('j.id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

export const findProject = (work: Work, id: string, language: 'de' | 'en'): Promise<ProjectRow | undefined> =>
  projects(work, language).where('j.id', '=', id).executeTakeFirst();

const projects = ({ db, actor }: Work, language: 'de' | 'en') =>
  db
    .selectFrom('project as j')
    .innerJoin('organisation as v', (join) =>
      join.onRef('v.tenant_id', '=', 'j.tenant_id').onRef('v.id', '=', 'j.provider_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'j.tenant_id').onRef('o.id', '=', 'j.district_id'),
    )
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
          .select(sql<number>`coalesce(sum(r.amount_cents), 0)::bigint`.as('paidCents'))
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
      'j.amount_cents as amountCents',
      'f.paidCents',
    ])
    .where('j.tenant_id', '=', actor.tenantId);
