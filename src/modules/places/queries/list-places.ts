import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { ofBody } from '#modules/identity/index.ts';
import { parsePeriod } from '#platform/database/types.ts';
import { recordId } from '#platform/record-id.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import type { PlaceStatus } from '../model/place.ts';
import type { Title } from './find-place.ts';

type PlaceListRow = {
  id: string;
  number: number;
  title: string | null;
  projectTitle: string;
  providerName: string;
  kind: string;
  kindTitle: Title;
  status: string;
  hostSite: string | null;
  weeklyHours: number | null;
  testsValidUntil: IsoDate | null;
  /** The stay that runs or comes next. Who stays is not the list's to tell. */
  stay: Period | null;
};
type PlaceSort = 'place' | 'project' | 'provider' | 'status' | 'hours';
type PlaceFilter = {
  status: PlaceStatus;
  kind: string;
  project: string;
  district: string;
  programme: string;
  activity: string;
};

const OF_PROVIDER: readonly string[] = ['provider', 'instructor'];
const OF_DISTRICT: readonly string[] = ['district-office', 'jobcenter'];

/** Each order is that of an index, ids included: a page of a long list is read without sorting the rest. */
const ORDER = {
  place: ['p.number', 'p.id'],
  project: ['j.title', 'j.id', 'p.number'],
  provider: ['o.name', 'o.id', 'p.number', 'p.id'],
  status: ['p.status', 'p.id'],
  hours: ['p.weeklyHours', 'p.id'],
} as const;

type List = ListRequest<PlaceSort, PlaceFilter>;

/** The places that this person may see. One page is read, and the rest only counted, no further than people turn pages. */
export async function listPlaces(work: Work, list: List): Promise<{ rows: PlaceListRow[]; total: number }> {
  const [rows, total] = await Promise.all([
    onePage(work, list),
    // In the order of the key, so that even the whole Land is counted along an index.
    countRows(work, places(work, list.filters).select('p.id').orderBy('p.id')),
  ]);
  return { rows, total };
}

async function onePage(work: Work, list: List): Promise<PlaceListRow[]> {
  const { actor } = work;
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  // Joined is only what gives the order; names are looked up for the rows of the page.
  const found = await places(work, list.filters)
    .$if(list.sort === 'project', (query) =>
      query
        .innerJoin('projectTitle as j', 'j.id', 'p.projectId')
        .$if(OF_PROVIDER.includes(actor.role), (query) =>
          query.where('j.providerId', '=', actor.organisationId),
        )
        .$if(OF_DISTRICT.includes(actor.role), (query) => query.where('j.districtId', '=', actor.districtId)),
    )
    .$if(list.sort === 'provider', (query) =>
      query.innerJoin('organisationName as o', 'o.id', 'p.providerId'),
    )
    .select([
      'p.id',
      'p.number',
      'p.title',
      sql<string>`(select title from project_title where id = p.project_id)`.as('projectTitle'),
      ofBody('p.providerId').name.as('providerName'),
      'p.kind',
      sql<Title>`(select jsonb_build_object('de', f.title_de, 'en', f.title_en) from offer_title f
        where f.programme_id = p.programme_id and f.kind = p.kind)`.as('kindTitle'),
      'p.status',
      'p.hostSite',
      'p.weeklyHours',
      sql<IsoDate | null>`(select tests_valid_until from activity where id = p.activity_id)`.as(
        'testsValidUntil',
      ),
      sql<string | null>`(select s.period::text from occupancy s
        where s.place_id = p.id and upper(s.period) > ${work.today}::date
        order by lower(s.period) limit 1)`.as('stay'),
    ])
    .$call((query) =>
      ORDER[list.sort].reduce((ordered, column) => ordered.orderBy(sql.ref(column), direction), query),
    )
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return found.map(({ stay, ...row }) => ({ ...row, stay: stay === null ? null : parsePeriod(stay) }));
}

/**
 * Returns the visible places. The query says outright what the policies say anyway, so that an index is used;
 * narrowed by the filters.
 */
const places = (
  { db, actor }: Work,
  { status, kind, project, district, programme, activity }: List['filters'],
) =>
  db
    .selectFrom('place as p')
    .$if(OF_PROVIDER.includes(actor.role), (query) => query.where('p.providerId', '=', actor.organisationId))
    .$if(OF_DISTRICT.includes(actor.role), (query) => query.where('p.districtId', '=', actor.districtId))
    .$if(status !== undefined, (query) => query.where('p.status', '=', status as PlaceStatus))
    .$if(kind !== undefined, (query) => query.where('p.kind', '=', kind as string))
    .$if(project !== undefined, (query) => query.where('p.projectId', '=', recordId(project)))
    .$if(district !== undefined, (query) => query.where('p.districtId', '=', recordId(district)))
    .$if(activity !== undefined, (query) => query.where('p.activityId', '=', recordId(activity)))
    .$if(programme !== undefined, (query) => query.where('p.programmeId', '=', recordId(programme)));

/** The projects that this person may see, as choices of the filter. */
export const listProjectChoices = ({ db, actor }: Work): Promise<{ value: string; label: string }[]> =>
  db
    .selectFrom('projectTitle')
    .select(['id as value', 'title as label'])
    .$if(OF_PROVIDER.includes(actor.role), (query) => query.where('providerId', '=', actor.organisationId))
    .$if(OF_DISTRICT.includes(actor.role), (query) => query.where('districtId', '=', actor.districtId))
    .orderBy('title')
    .limit(500)
    .execute();
