import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';

export type GroupRow = {
  participantId: string;
  firstName: string;
  placeTitle: string;
  hostSite: string;
  /** The milestones that concern the work, and no others, by policy. */
  milestones: { title: string; dueOn: IsoDate; reachedOn: IsoDate | null }[];
};
type GroupSort = 'name' | 'place';
type GroupFilter = { name: string };

const ORDER = { name: 'f.firstName', place: 'l.title' } as const;

/** The people an instructor guides today: first name, place, steps at work. */
export async function listGroup(
  { db, actor, today }: Work,
  list: ListRequest<GroupSort, GroupFilter>,
): Promise<{ rows: GroupRow[]; total: number }> {
  const { name } = list.filters;
  const found = await db
    .selectFrom('personStay as s')
    .innerJoin('placeStay as o', 'o.id', 's.occupancyId')
    .innerJoin('placeTitle as l', 'l.id', 'o.placeId')
    .innerJoin('personFirstName as f', 'f.participantId', 's.participantId')
    .select([
      's.participantId',
      'f.firstName',
      'l.title as placeTitle',
      'l.hostSite',
      sql<GroupRow['milestones']>`coalesce((
        select json_agg(json_build_object('title', m.title, 'dueOn', m.due_on, 'reachedOn', m.reached_on) order by m.due_on)
        from milestone m where m.participant_id = s.participant_id), '[]')`.as('milestones'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('s.providerId', '=', actor.organisationId)
    .where(sql<boolean>`s.period @> ${today}::date`)
    .$if(name !== undefined, (query) =>
      query.where(sql<boolean>`starts_with(lower(f.first_name), ${name?.toLowerCase()})`),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('s.occupancyId')
    .$call(pageOf(list))
    // Whoever stays there has a described place.
    .$narrowType<{ placeTitle: string; hostSite: string }>()
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
