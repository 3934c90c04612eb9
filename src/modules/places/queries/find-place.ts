import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';
import type { ActivityStatus } from '../model/activity.ts';

/** The title that the programme gives to a kind of place. */
export type Title = { readonly de: string; readonly en: string };

export type PlaceDetail = {
  id: string;
  version: number;
  number: number;
  title: string | null;
  projectTitle: string;
  providerId: string;
  providerName: string;
  kind: string;
  kindTitle: Title;
  needsTests: boolean;
  status: string;
  available: Period;
  hostSite: string | null;
  weeklyHours: number | null;
  hourlyWageCents: number | null;
  projectId: string;
  /** The day on which somebody is to start. */
  plannedFrom: IsoDate;
  programmeId: string;
  districtId: string;
  activityId: string | null;
  /** The tasks, and how the tests stand, for those who may read the activity. */
  tasks: string | null;
  activityStatus: ActivityStatus | null;
  testsValidUntil: IsoDate | null;
  /** The latest first; without names. */
  stays: Period[];
  /** The sums that others bear of it today beside the grant of its project, each by its measure. */
  measures: PlaceMeasure[];
};

type PlaceMeasure = { payerName: string; rateCents: number };

/** One place with its stays, if this person may see it. */
export async function findPlace({ db }: Work, id: string): Promise<PlaceDetail | undefined> {
  const place = await db
    .selectFrom('place as p')
    .innerJoin('projectTitle as j', 'j.id', 'p.projectId')
    .innerJoin('organisationName as o', 'o.id', 'p.providerId')
    .leftJoin('activity as a', 'a.id', 'p.activityId')
    .innerJoin('offerTitle as f', (join) =>
      join.onRef('f.programmeId', '=', 'p.programmeId').onRef('f.kind', '=', 'p.kind'),
    )
    .select([
      'p.id',
      'p.version',
      'p.number',
      'p.title',
      'j.title as projectTitle',
      'p.providerId',
      'o.name as providerName',
      'p.kind',
      sql<Title>`jsonb_build_object('de', f.title_de, 'en', f.title_en)`.as('kindTitle'),
      'p.needsTests',
      'p.status',
      'p.available',
      'p.hostSite',
      'p.weeklyHours',
      'p.hourlyWageCents',
      'p.projectId',
      'p.plannedFrom',
      'p.programmeId',
      'p.districtId',
      'p.activityId',
      'a.tasks',
      'a.status as activityStatus',
      'a.testsValidUntil',
      measuresIn.as('measures'),
    ])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!place) return undefined;
  const stays = await db
    .selectFrom('occupancy')
    .select('period')
    .where('placeId', '=', id)
    .orderBy('period', 'desc')
    .limit(50)
    .execute();
  return { ...place, stays: stays.map(({ period }) => period) };
}

const measuresIn: RawBuilder<PlaceMeasure[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('payerName', n.name, 'rateCents', m.rate_cents) order by n.name)
    from measure_in_force m join organisation_name n on n.id = m.payer_id
   where m.project_id = p.project_id and m.kind = p.kind and daterange(m.starts_on, m.ends_on) @> today()), '[]')`;
