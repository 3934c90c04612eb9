import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { monthOf } from '#kernel/month.ts';
import { intersect, type Period } from '#kernel/period.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import {
  calculateMonth,
  type OtherShare,
  type Place,
  type PlaceKind,
  type Stay,
} from '../model/calculate-month.ts';
import type { MonthFacts } from '../model/funds-request.ts';
import { costTypeTitles, lumpsOf } from '../model/lumps.ts';

export type ProjectOfMonth = {
  id: string;
  title: string;
  grantId: string;
  programmeId: string;
  districtId: string;
  providerId: string;
  providerName: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  costTypes: Readonly<Record<string, string>>;
};
export type MonthDetail = MonthFacts & {
  readonly project: ProjectOfMonth;
  /** The request of this month that stands, if there is one. */
  readonly requestId: string | null;
};

/** A month of a project as it is computed now: days, lump sums, other payers, what is blocked. */
export async function findMonth(
  work: Work,
  projectId: string,
  month: IsoDate,
  language: 'de' | 'en' = 'de',
): Promise<MonthDetail | undefined> {
  const found = await findProject(work, projectId, month);
  if (!found) return undefined;
  const { definition, amountCents, earlierCents, requestId, ...project } = found;
  const stays = await listStays(work, projectId, month);
  const input = {
    month,
    project: { from: project.startsOn, until: project.endsOn },
    places: byPlace(stays, month),
    lumps: lumpsOf(definition),
    others: await listOtherShares(work, projectId, month),
  };
  return {
    project: { ...project, costTypes: costTypeTitles(definition, language) },
    requestId,
    input,
    output: calculateMonth(input),
    blockedPlaces: [...new Set(stays.filter((stay) => stay.isBlocked).map(({ number }) => number))],
    projectCents: amountCents,
    earlierCents,
  };
}

const findProject = ({ db, actor }: Work, id: string, month: IsoDate) =>
  db
    .selectFrom('project as j')
    .innerJoin('project_award as w', (join) =>
      join.onRef('w.tenant_id', '=', 'j.tenant_id').onRef('w.project_id', '=', 'j.id'),
    )
    .innerJoin('programme as p', (join) =>
      join.onRef('p.tenant_id', '=', 'j.tenant_id').onRef('p.id', '=', 'j.programme_id'),
    )
    .innerJoin('organisation as o', (join) =>
      join.onRef('o.tenant_id', '=', 'j.tenant_id').onRef('o.id', '=', 'j.provider_id'),
    )
    .select([
      'j.id',
      'j.title',
      'j.grant_id as grantId',
      'j.programme_id as programmeId',
      'j.district_id as districtId',
      'j.provider_id as providerId',
      'o.name as providerName',
      'j.starts_on as startsOn',
      'j.ends_on as endsOn',
      'w.amount_cents as amountCents',
      'p.definition',
      sql<number>`coalesce((select sum(r.amount_cents) from funds_request r where r.tenant_id = j.tenant_id
        and r.project_id = j.id and r.status <> 'returned' and r.month <> ${month}), 0)::bigint`.as(
        'earlierCents',
      ),
      sql<string | null>`(select r.id from funds_request r where r.tenant_id = j.tenant_id
        and r.project_id = j.id and r.status <> 'returned' and r.month = ${month})`.as('requestId'),
    ])
    .where('j.tenant_id', '=', actor.tenantId)
    .where('j.id', '=', id)
    .executeTakeFirst();

type StayRow = {
  occupancyId: string;
  period: Period;
  placeId: string;
  number: number;
  kind: string;
  isBlocked: boolean;
};

const listStays = ({ db, actor }: Work, projectId: string, month: IsoDate): Promise<StayRow[]> =>
  db
    .selectFrom('occupancy as o')
    .innerJoin('place as p', (join) =>
      join.onRef('p.tenant_id', '=', 'o.tenant_id').onRef('p.id', '=', 'o.place_id'),
    )
    .select([
      'o.id as occupancyId',
      'o.period',
      'p.id as placeId',
      'p.number',
      'p.kind',
      sql<boolean>`exists (select from change_proposal c where c.tenant_id = o.tenant_id
        and c.occupancy_id = o.id and c.status = 'open')`.as('isBlocked'),
    ])
    .where('o.tenant_id', '=', actor.tenantId)
    .where('o.project_id', '=', projectId)
    .where(sql<boolean>`o.period && ${periodText(monthOf(month))}::daterange`)
    .orderBy('p.number')
    .orderBy('o.period')
    .execute();

const listOtherShares = ({ db, actor }: Work, projectId: string, month: IsoDate): Promise<OtherShare[]> =>
  db
    .selectFrom('cost_share as s')
    .innerJoin('place as p', (join) =>
      join.onRef('p.tenant_id', '=', 's.tenant_id').onRef('p.id', '=', 's.place_id'),
    )
    .select([
      's.place_id as placeId',
      's.cost_type as costType',
      sql<number>`sum(s.amount_cents)::bigint`.as('amountCents'),
    ])
    .where('s.tenant_id', '=', actor.tenantId)
    .where('p.project_id', '=', projectId)
    .where('s.month', '=', month)
    .where('s.kind', '=', 'declared')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('cost_share as w')
            .select('w.id')
            .whereRef('w.tenant_id', '=', 's.tenant_id')
            .whereRef('w.withdraws_id', '=', 's.id'),
        ),
      ),
    )
    .groupBy(['s.place_id', 's.cost_type'])
    .orderBy('s.place_id')
    .orderBy('s.cost_type')
    .execute();

/** Only the days of the month count: what happens to a stay later makes no other content. */
function byPlace(stays: readonly StayRow[], month: IsoDate): Place[] {
  const places = new Map<string, Place & { stays: Stay[] }>();
  for (const { placeId, number, kind, occupancyId, period } of stays) {
    const place = places.get(placeId) ?? { placeId, number, kind: kind as PlaceKind, stays: [] };
    place.stays.push({ occupancyId, period: intersect(period, monthOf(month)) as Period });
    places.set(placeId, place);
  }
  return [...places.values()];
}
