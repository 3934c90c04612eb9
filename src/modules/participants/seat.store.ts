import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';

/** A project in which people may take part, of the own district. */
type ProjectWithSeats = {
  readonly id: string;
  readonly title: string;
  readonly districtId: string;
  readonly providerId: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
};

type Asked = {
  readonly programmeId: string;
  readonly area: string | null;
  readonly unit: 'participant' | 'household';
};

/** Lists the projects of the own district that are granted something of this unit in a programme or area. */
export const listProjectsWithSeats = (
  { db, actor }: Work,
  { programmeId, area, unit }: Asked,
): Promise<ProjectWithSeats[]> =>
  db
    .selectFrom('projectTitle as p')
    .select(['p.id', 'p.title', 'p.districtId', 'p.providerId', 'p.startsOn', 'p.endsOn'])
    .where('p.programmeId', '=', programmeId)
    .where('p.area', 'is not distinct from', area)
    .where('p.districtId', '=', actor.districtId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('grantedOffer as o')
          .select('o.projectId')
          .whereRef('o.projectId', '=', 'p.id')
          .where('o.unit', '=', unit),
      ),
    )
    .orderBy('p.title')
    .limit(500)
    .execute();

type Seat = {
  readonly id: string;
  readonly project: ProjectWithSeats;
  readonly unit: Asked['unit'];
  readonly heads: number;
  readonly startsOn: IsoDate;
};

/** Takes a seat of a project; the database refuses more than are granted. */
export async function insertSeat({ db }: Work, { id, project, unit, heads, startsOn }: Seat): Promise<void> {
  const { id: projectId, districtId, providerId } = project;
  const period = periodText({ from: startsOn, until: null });
  await db
    .insertInto('seat')
    .values({ id, projectId, districtId, providerId, unit, heads, period })
    .execute();
}

/** Lets a seat count for so many of a household; the database refuses more than are granted. */
export async function changeHeads({ db }: Work, id: string, heads: number): Promise<void> {
  await db
    .updateTable('seat')
    .set((eb) => ({ heads, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('heads', '!=', heads)
    .execute();
}

/** Leaves a seat before `until`. */
export async function leaveSeat({ db }: Work, id: string, until: IsoDate): Promise<void> {
  await db
    .updateTable('seat')
    .set((eb) => ({
      period: sql<string>`daterange(lower(period), ${until}::date)`,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
