import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { WorkTime } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { Title } from './find-place.ts';

export type FreePlace = {
  id: string;
  title: string;
  kind: string;
  kindTitle: Title;
  /** The time that somebody must have left for it, or have used up. */
  workTime: WorkTime;
  /** The provision under which it is reckoned. */
  askedUnder: string | null;
  needsTests: boolean;
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
    .leftJoin('activity as a', 'a.id', 'p.activityId')
    .innerJoin('projectTitle as j', 'j.id', 'p.projectId')
    .innerJoin('offerTitle as f', (join) =>
      join.onRef('f.programmeId', '=', 'p.programmeId').onRef('f.kind', '=', 'p.kind'),
    )
    .select([
      'p.id',
      'p.title',
      'p.kind',
      sql<Title>`jsonb_build_object('de', f.title_de, 'en', f.title_en)`.as('kindTitle'),
      'p.workTime',
      'p.askedUnder',
      'p.needsTests',
      'j.title as projectTitle',
      'p.hostSite',
      'p.weeklyHours',
      'p.available',
      'p.status',
      'a.testsValidUntil',
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
