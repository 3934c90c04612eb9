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
export async function findPlace({ db, actor }: Work, id: string): Promise<PlaceDetail | undefined> {
  const place = await db
    .selectFrom('place as p')
    .innerJoin('project as j', (join) =>
      join.onRef('j.tenant_id', '=', 'p.tenant_id').onRef('j.id', '=', 'p.project_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'p.tenant_id').onRef('o.id', '=', 'p.provider_id'),
    )
    .select([
      'p.id',
      'p.version',
      'p.number',
      'p.title',
      'p.description',
      'j.title as projectTitle',
      'p.provider_id as providerId',
      'o.name as providerName',
      'p.kind',
      'p.status',
      'p.available',
      'p.host_site as hostSite',
      'p.weekly_hours as weeklyHours',
      'p.additional_reason as additionalReason',
      'p.public_interest_reason as publicInterestReason',
      'p.competition_neutral_reason as competitionNeutralReason',
      'p.tests_valid_until as testsValidUntil',
    ])
    .where('p.tenant_id', '=', actor.tenantId)
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!place) return undefined;
  const stays = await db
    .selectFrom('occupancy')
    .select('period')
    .where('tenant_id', '=', actor.tenantId)
    .where('place_id', '=', id)
    .orderBy('period', 'desc')
    .limit(50)
    .execute();
  return { ...place, stays: stays.map(({ period }) => period) };
}
