import { sql, type Updateable } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { Period } from '#kernel/period.ts';
import type { Database } from '#platform/database/schema.generated.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { PlaceState, PlaceStatus } from './model/place.ts';

export type PlaceRecord = PlaceState & {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly title: string | null;
  readonly weeklyHours: number | null;
  readonly hourlyWageCents: Cents | null;
  readonly projectId: string;
  readonly programmeId: string;
  readonly districtId: string;
  readonly providerId: string;
};

/** Loads a place and locks it until the transaction ends, so that two people cannot be sent to it at once. */
export async function loadPlace({ db }: Work, id: string): Promise<PlaceRecord | undefined> {
  const row = await db
    .selectFrom('place as p')
    .leftJoin('activity as a', 'a.id', 'p.activityId')
    .selectAll('p')
    .select('a.testsValidUntil')
    .where('p.id', '=', id)
    .forUpdate('p')
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      version: row.version,
      status: row.status as PlaceStatus,
      kind: row.kind,
      needsTests: row.needsTests,
      title: row.title,
      weeklyHours: row.weeklyHours,
      hourlyWageCents: row.hourlyWageCents,
      available: row.available,
      testsValidUntil: row.testsValidUntil,
      projectId: row.projectId,
      programmeId: row.programmeId,
      districtId: row.districtId,
      providerId: row.providerId,
    }
  );
}

type PlaceChange = Updateable<Omit<Database['place'], 'tenantId' | 'id' | 'version'>>;

export async function updatePlace({ db }: Work, id: string, change: PlaceChange): Promise<void> {
  await db
    .updateTable('place')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

type Stay = {
  readonly occupancyId: string;
  readonly place: PlaceRecord;
  readonly period: Period;
  /** The track that its rate may hang on, where the programme has any. */
  readonly track?: string | null;
};

/** Takes a place that was locked by `loadPlace`. */
export async function insertOccupancy(
  work: Work,
  { occupancyId, place, period, track = null }: Stay,
): Promise<void> {
  await work.db
    .insertInto('occupancy')
    .values({
      id: occupancyId,
      placeId: place.id,
      projectId: place.projectId,
      districtId: place.districtId,
      providerId: place.providerId,
      period: periodText(period),
      track,
    })
    .execute();
  await updatePlace(work, place.id, { status: 'occupied' });
}

/** Lets a stay on a place that was locked by `loadPlace` go on before `until`. */
export async function extendOccupancy(
  { db }: Work,
  { occupancyId, until }: { occupancyId: string; until: IsoDate },
): Promise<void> {
  await db
    .updateTable('occupancy')
    .set((eb) => ({
      period: sql<string>`daterange(lower(period), ${until}::date)`,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', occupancyId)
    .execute();
}

/**
 * Ends a stay before `until` and gives the place back, unless somebody else has it already. A stay that ended earlier keeps
 * its end.
 */
export async function endOccupancy(
  work: Work,
  { occupancyId, placeId, until }: { occupancyId: string; placeId: string; until: IsoDate },
): Promise<void> {
  await work.db
    .updateTable('occupancy')
    .set((eb) => ({
      period: sql<string>`daterange(lower(period), least(upper(period), ${until}::date))`,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', occupancyId)
    .execute();
  await work.db
    .updateTable('place')
    .set((eb) => ({ status: 'free', version: eb('version', '+', 1) }))
    .where('id', '=', placeId)
    .where('status', '=', 'occupied')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('occupancy as o')
            .select('o.id')
            .where('o.placeId', '=', placeId)
            .where('o.id', '!=', occupancyId)
            .where(sql<boolean>`upper(o.period) > ${until}::date`),
        ),
      ),
    )
    .execute();
}
