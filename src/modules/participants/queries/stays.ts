import { sql } from 'kysely';
import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';

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
type StaySort = 'name' | 'place' | 'period';
type StayFilter = { name: string };

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
      query.where(sql<boolean>`starts_with(i.name_key, ${name?.toLowerCase()})`),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('s.occupancyId')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** One of them, if this provider may know the person. */
export const findStayOf = (work: Work, occupancyId: string): Promise<StayRow | undefined> =>
  stays(work).where('s.occupancyId', '=', occupancyId).executeTakeFirst();

const stays = ({ db, actor }: Work) =>
  db
    .selectFrom('assignment as s')
    .innerJoin('placeStay as o', 'o.id', 's.occupancyId')
    .innerJoin('placeTitle as l', 'l.id', 'o.placeId')
    .innerJoin('projectTitle as j', 'j.id', 'o.projectId')
    .innerJoin('participantFirstName as f', 'f.participantId', 's.participantId')
    .innerJoin('participantIdentity as i', 'i.participantId', 's.participantId')
    .leftJoin('changeProposalState as c', (join) =>
      join.onRef('c.occupancyId', '=', 's.occupancyId').on('c.status', '=', 'open'),
    )
    .select([
      's.occupancyId',
      's.participantId',
      'f.firstName',
      'i.familyName',
      'l.id as placeId',
      'l.title as placeTitle',
      'j.title as projectTitle',
      's.period',
      'c.id as openProposalId',
    ])
    .where('s.providerId', '=', actor.organisationId)
    // Whoever stays there has a described place.
    .$narrowType<{ placeTitle: string }>();
