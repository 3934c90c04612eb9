import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { programmeTitle } from '#modules/programmes/index.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { currentLanguage } from '#ui/language.ts';
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
  starts: 'j.startsOn',
  amount: 'w.amountCents',
} as const;

type List = ListRequest<ProjectSort, ProjectFilter>;

/**
 * The projects that this person may see: a provider its own, offices those of their district or Land. First one page is
 * chosen, then its places and payments are added up; those of the other projects nobody asked for.
 */
export async function listProjects(work: Work, list: List): Promise<{ rows: ProjectRow[]; total: number }> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  const page = withNames(visible(work, list.filters))
    .select('j.id')
    .orderBy(ORDER[list.sort], direction)
    .orderBy('j.id', direction)
    .limit(list.limit)
    .offset(list.offset);
  const rows = await projects(work, currentLanguage())
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
    .$if(actor.role === 'provider', (query) => query.where('j.providerId', '=', actor.organisationId))
    .$if(actor.role === 'district-office', (query) => query.where('j.districtId', '=', actor.districtId))
    .$if(district !== undefined, (query) => query.where('j.districtId', '=', recordId(district as string)))
    .$if(provider !== undefined, (query) => query.where('j.providerId', '=', recordId(provider as string)))
    .$if(programme !== undefined, (query) =>
      query.where('j.programmeId', '=', recordId(programme as string)),
    );

/** With the names and the amount that lists are ordered by. */
const withNames = (found: ReturnType<typeof visible>) =>
  found
    .innerJoin('projectAward as w', 'w.projectId', 'j.id')
    .innerJoin('organisationName as v', 'v.id', 'j.providerId')
    .innerJoin('organisationName as o', 'o.id', 'j.districtId');

const projects = (work: Work, language: 'de' | 'en') =>
  withNames(visible(work))
    .innerJoin('programmeTitle as p', 'p.id', 'j.programmeId')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('placeState as t')
          .select([
            sql<number>`count(*)`.as('places'),
            sql<number>`count(*) filter (where t.status = 'occupied')`.as('occupiedPlaces'),
          ])
          .whereRef('t.projectId', '=', 'j.id')
          .as('l'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('fundsRequest as r')
          .select(sql<number>`coalesce(sum(r.amount_cents - ${CLAIMED_BACK}), 0)::bigint`.as('paidCents'))
          .whereRef('r.projectId', '=', 'j.id')
          .where('r.status', '=', 'paid')
          .as('f'),
      (join) => join.onTrue(),
    )
    .select([
      'j.id',
      'j.title',
      'j.fieldOfUse',
      'j.providerId',
      'v.name as providerName',
      'o.name as districtName',
      programmeTitle[language],
      'j.grantId',
      'j.startsOn',
      'j.endsOn',
      'l.places',
      'l.occupiedPlaces',
      'w.amountCents',
      'f.paidCents',
    ]);

const CLAIMED_BACK = sql`(select coalesce(sum(y.amount_cents), 0) from recovery y
  where y.funds_request_id = r.id)`;
