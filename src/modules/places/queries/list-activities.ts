import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { ofBody } from '#modules/identity/index.ts';
import type { Work } from '#platform/work.ts';
import { countRows } from '#web/count-rows.ts';
import type { ListRequest } from '#web/list.ts';
import { type ActivityStatus, testsDueBy } from '../model/activity.ts';
import type { Title } from './find-place.ts';

type ActivityRow = {
  id: string;
  title: string;
  field: string;
  ownerName: string;
  kind: string;
  kindTitle: Title;
  status: ActivityStatus;
  since: IsoDate;
  testsValidUntil: IsoDate | null;
  placeCount: number;
};
type ActivitySort = 'title' | 'since';
type ActivityFilter = { status: ActivityStatus; due: 'renewal' };

const ORDER = { title: 'a.title', since: 'a.since' } as const;

type List = ListRequest<ActivitySort, ActivityFilter>;

/** The activities that this person may see, one page of them. */
export async function listActivities(
  work: Work,
  list: List,
): Promise<{ rows: ActivityRow[]; total: number }> {
  const direction = list.direction === 'ascending' ? 'asc' : 'desc';
  const rows = await activities(work, list.filters)
    .select([
      'a.id',
      'a.title',
      'a.field',
      ofBody('a.ownerId').name.as('ownerName'),
      'a.kind',
      sql<Title>`(select jsonb_build_object('de', f.title_de, 'en', f.title_en) from offer_title f
        where f.programme_id = a.programme_id and f.kind = a.kind)`.as('kindTitle'),
      'a.status',
      'a.since',
      'a.testsValidUntil',
      sql<number>`(select count(*) from place p where p.activity_id = a.id)`.as('placeCount'),
    ])
    .orderBy(ORDER[list.sort], direction)
    .orderBy('a.id', direction)
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows, total: await countRows(work, activities(work, list.filters).select('a.id')) };
}

const activities = ({ db, today }: Work, { status, due }: List['filters']) =>
  db
    .selectFrom('activity as a')
    .$if(status !== undefined, (query) => query.where('a.status', '=', status as ActivityStatus))
    .$if(due !== undefined, (query) => query.where(runsOutUnderSomebody(today)));

/** The condition under which somebody works under tests that failed, are over, or soon will be. */
const runsOutUnderSomebody = (today: IsoDate): RawBuilder<boolean> => sql`(
  (a.status = 'failed' or a.tests_valid_until < ${testsDueBy(today)}::date)
  and exists (select from place p where p.activity_id = a.id and p.status = 'occupied'))`;
