import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { monthOf } from '#kernel/month.ts';
import { intersect, type Period } from '#kernel/period.ts';
import { definitionBehind, rulesOf } from '#modules/programmes/index.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import { calculateMonth, type OtherShare, type Place, type Stay } from '../model/calculate-month.ts';
import type { MonthFacts } from '../model/funds-request.ts';
import { costTypeTitles, offerTitles } from '../model/titles.ts';

export type ProjectOfMonth = {
  id: string;
  title: string;
  grantId: string;
  programmeId: string;
  rulesFrom: IsoDate;
  districtId: string;
  providerId: string;
  providerName: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  costTypes: Readonly<Record<string, string>>;
  offers: Readonly<Record<string, string>>;
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
  const { definition, area, amountCents, earlierCents, requestId, ...project } = found;
  const rules = rulesOf(definition, area, project.rulesFrom);
  const stays = await listStays(work, projectId, month);
  const input = {
    month,
    project: { from: project.startsOn, until: project.endsOn },
    places: byPlace(stays, month),
    lumps: rules.lumpSums,
    others: await listOtherShares(work, projectId, month),
  };
  return {
    project: {
      ...project,
      costTypes: costTypeTitles(rules, language),
      offers: offerTitles(rules, language),
    },
    requestId,
    input,
    output: calculateMonth(input),
    blockedPlaces: [...new Set(stays.filter((stay) => stay.isBlocked).map(({ number }) => number))],
    projectCents: amountCents,
    earlierCents,
  };
}

const findProject = ({ db }: Work, id: string, month: IsoDate) =>
  db
    .selectFrom('projectTitle as j')
    .innerJoin('projectSum as w', 'w.projectId', 'j.id')
    .innerJoin('organisationName as o', 'o.id', 'j.providerId')
    .select([
      'j.id',
      'j.title',
      'j.grantId',
      'j.programmeId',
      'j.rulesFrom',
      'j.area',
      'j.districtId',
      'j.providerId',
      'o.name as providerName',
      'j.startsOn',
      'j.endsOn',
      'w.amountCents',
      definitionBehind('j.programmeId').as('definition'),
      sql<number>`coalesce((select sum(r.amount_cents) from funds_request r where r.project_id = j.id and r.status <> 'returned' and r.month <> ${month}), 0)::bigint`.as(
        'earlierCents',
      ),
      sql<
        string | null
      >`(select r.id from funds_request r where r.project_id = j.id and r.status <> 'returned' and r.month = ${month})`.as(
        'requestId',
      ),
    ])
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

const listStays = ({ db }: Work, projectId: string, month: IsoDate): Promise<StayRow[]> =>
  db
    .selectFrom('placeStay as o')
    .innerJoin('placeState as p', 'p.id', 'o.placeId')
    .select([
      'o.id as occupancyId',
      'o.period',
      'p.id as placeId',
      'p.number',
      'p.kind',
      sql<boolean>`exists (select from change_proposal_state c where c.occupancy_id = o.id and c.status = 'open')`.as(
        'isBlocked',
      ),
    ])
    .where('o.projectId', '=', projectId)
    .where(sql<boolean>`o.period && ${periodText(monthOf(month))}::daterange`)
    .orderBy('p.number')
    .orderBy('o.period')
    .execute();

const listOtherShares = ({ db }: Work, projectId: string, month: IsoDate): Promise<OtherShare[]> =>
  db
    .selectFrom('costShare as s')
    .innerJoin('placeState as p', 'p.id', 's.placeId')
    .select(['s.placeId', 's.costType', sql<number>`sum(s.amount_cents)::bigint`.as('amountCents')])
    .where('p.projectId', '=', projectId)
    .where('s.month', '=', month)
    .where('s.kind', '=', 'declared')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('costShare as w').select('w.id').whereRef('w.withdrawsId', '=', 's.id'))),
    )
    .groupBy(['s.placeId', 's.costType'])
    .orderBy('s.placeId')
    .orderBy('s.costType')
    .execute();

/**
 * Returns the stays of each place. Only the days of the month count: what happens to a stay later makes no other
 * content.
 */
function byPlace(stays: readonly StayRow[], month: IsoDate): Place[] {
  const places = new Map<string, Place & { stays: Stay[] }>();
  for (const { placeId, number, kind, occupancyId, period } of stays) {
    const place = places.get(placeId) ?? { placeId, number, kind, stays: [] };
    place.stays.push({ occupancyId, period: intersect(period, monthOf(month)) as Period });
    places.set(placeId, place);
  }
  return [...places.values()];
}
