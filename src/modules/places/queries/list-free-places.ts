import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';

export type FreePlace = {
  id: string;
  title: string;
  kind: string;
  projectTitle: string;
  hostSite: string;
  weeklyHours: number;
  available: Period;
};

/** The free places of a programme within the actor's district whose tests hold today, as choices for an assignment. */
export const listFreePlaces = ({ db, actor, today }: Work, programmeId: string): Promise<FreePlace[]> =>
  db
    .selectFrom('place as p')
    .innerJoin('project as j', (join) =>
      join.onRef('j.tenant_id', '=', 'p.tenant_id').onRef('j.id', '=', 'p.project_id'),
    )
    .select([
      'p.id',
      'p.title',
      'p.kind',
      'j.title as projectTitle',
      'p.host_site as hostSite',
      'p.weekly_hours as weeklyHours',
      'p.available',
    ])
    .where('p.tenant_id', '=', actor.tenantId)
    .where('p.programme_id', '=', programmeId)
    .where('p.district_id', '=', actor.districtId)
    .where('p.status', '=', 'free')
    .where('p.tests_valid_until', '>=', today)
    .orderBy('j.title')
    .orderBy('p.number')
    .limit(500)
    // A free place is described: the table's own check says so.
    .$narrowType<{ title: string; hostSite: string; weeklyHours: number }>()
    .execute();
