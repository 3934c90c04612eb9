import type { IsoDate } from '#kernel/calendar.ts';
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
  status: 'free';
  /** The last day for which the three tests of the activity hold. */
  testsValidUntil: IsoDate | null;
};

/** The free places of a programme within the actor's district; which of them suit whom from when is for the assignment to say. */
export const listFreePlaces = ({ db, actor }: Work, programmeId: string): Promise<FreePlace[]> =>
  db
    .selectFrom('place as p')
    .innerJoin('projectTitle as j', 'j.id', 'p.projectId')
    .select([
      'p.id',
      'p.title',
      'p.kind',
      'j.title as projectTitle',
      'p.hostSite',
      'p.weeklyHours',
      'p.available',
      'p.status',
      'p.testsValidUntil',
    ])
    .where('p.programmeId', '=', programmeId)
    .where('p.districtId', '=', actor.districtId)
    .where('p.status', '=', 'free')
    .orderBy('j.title')
    .orderBy('p.number')
    .limit(500)
    // A free place is described: the table's own check says so.
    .$narrowType<{ title: string; hostSite: string; weeklyHours: number; status: 'free' }>()
    .execute();
