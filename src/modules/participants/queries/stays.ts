import { sql } from 'kysely';
import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type StayRow = {
  occupancyId: string;
  participantId: string;
  firstName: string;
  familyName: string;
  placeId: string;
  placeTitle: string;
  projectTitle: string;
  period: Period;
  /** A change proposal that waits for the Jobcenter. */
  openProposalId: string | null;
};
export type StaySort = 'name' | 'place' | 'period';
export type StayFilter = 'name';

const ORDER = { name: sql`i.name_key`, place: sql`l.title`, period: sql`s.period` } as const;

/** The people on a provider's own places, from the assignment until their last day: name, place, period. */
export async function listStays(
  work: Work,
  list: ListRequest<StaySort, StayFilter>,
): Promise<{ rows: StayRow[]; total: number }> {
  const { name } = list.filters;
  const found = await stays(work)
    .select(sql<number>`count(*) over ()`.as('total'))
    .$if(name !== undefined, (query) =>
      query.where(sql<boolean>`starts_with(i.name_key, ${(name as string).toLowerCase()})`),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('s.occupancy_id')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** One of them, if this provider may know the person. */
export const findStayOf = (work: Work, occupancyId: string): Promise<StayRow | undefined> =>
  stays(work).where('s.occupancy_id', '=', occupancyId).executeTakeFirst();

const stays = ({ db, actor }: Work) =>
  db
    .selectFrom('assignment as s')
    .innerJoin('occupancy as o', (join) =>
      join.onRef('o.tenant_id', '=', 's.tenant_id').onRef('o.id', '=', 's.occupancy_id'),
    )
    .innerJoin('place as l', (join) =>
      join.onRef('l.tenant_id', '=', 'o.tenant_id').onRef('l.id', '=', 'o.place_id'),
    )
    .innerJoin('project as j', (join) =>
      join.onRef('j.tenant_id', '=', 'o.tenant_id').onRef('j.id', '=', 'o.project_id'),
    )
    .innerJoin('participant_first_name as f', (join) =>
      join.onRef('f.tenant_id', '=', 's.tenant_id').onRef('f.participant_id', '=', 's.participant_id'),
    )
    .innerJoin('participant_identity as i', (join) =>
      join.onRef('i.tenant_id', '=', 's.tenant_id').onRef('i.participant_id', '=', 's.participant_id'),
    )
    .leftJoin('change_proposal as c', (join) =>
      join
        .onRef('c.tenant_id', '=', 's.tenant_id')
        .onRef('c.occupancy_id', '=', 's.occupancy_id')
        .on('c.status', '=', 'open'),
    )
    .select([
      's.occupancy_id as occupancyId',
      's.participant_id as participantId',
      'f.first_name as firstName',
      'i.family_name as familyName',
      'l.id as placeId',
      'l.title as placeTitle',
      'j.title as projectTitle',
      's.period',
      'c.id as openProposalId',
    ])
    .where('s.tenant_id', '=', actor.tenantId)
    .where('s.provider_id', '=', actor.organisationId)
    // Whoever stays there has a described place.
    .$narrowType<{ placeTitle: string }>();
