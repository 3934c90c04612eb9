import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';

export type PlaceDetail = {
  id: string;
  version: number;
  number: number;
  title: string | null;
  description: string | null;
  projectTitle: string;
  providerId: string;
  providerName: string;
  kind: string;
  status: string;
  available: Period;
  hostSite: string | null;
  weeklyHours: number | null;
  additionalReason: string | null;
  publicInterestReason: string | null;
  competitionNeutralReason: string | null;
  testsValidUntil: IsoDate | null;
  /** The latest first; without names. */
  stays: Period[];
};

/** One place with its stays, if this person may see it. */
export async function findPlace({ db }: Work, id: string): Promise<PlaceDetail | undefined> {
  const place = await db
    .selectFrom('place as p')
    .innerJoin('projectTitle as j', 'j.id', 'p.projectId')
    .innerJoin('organisationName as o', 'o.id', 'p.providerId')
    .select([
      'p.id',
      'p.version',
      'p.number',
      'p.title',
      'p.description',
      'j.title as projectTitle',
      'p.providerId',
      'o.name as providerName',
      'p.kind',
      'p.status',
      'p.available',
      'p.hostSite',
      'p.weeklyHours',
      'p.additionalReason',
      'p.publicInterestReason',
      'p.competitionNeutralReason',
      'p.testsValidUntil',
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
