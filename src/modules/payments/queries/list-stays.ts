import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { periodText } from '#platform/database/types.ts';
import type { Work } from '#platform/work.ts';
import type { OtherShare } from '../model/calculate-month.ts';

/** A project whose costs are claimed under a grant. */
type ClaimProject = {
  id: string;
  title: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  waitsForPassingOn: boolean;
};

/** The time that somebody was on a place of a project, and whether a change of it is proposed. */
export type StayRow = {
  occupancyId: string;
  period: Period;
  projectId: string;
  placeId: string;
  number: number;
  kind: string;
  weeklyHours: number | null;
  track: string | null;
  isBlocked: boolean;
};

/**
 * Lists the projects of a grant, and the stays on their places in a time. Projects whose money has yet to be passed on are there
 * too: of them nobody can claim anything.
 */
export async function listProjectStays(
  { db }: Work,
  grantId: string,
  during: Period,
): Promise<{ projects: ClaimProject[]; stays: StayRow[] }> {
  const rows = await db
    .selectFrom('projectTitle as j')
    .leftJoin('placeStay as o', (join) =>
      join.onRef('o.projectId', '=', 'j.id').on(sql<boolean>`o.period && ${periodText(during)}::daterange`),
    )
    .leftJoin('placeState as p', 'p.id', 'o.placeId')
    .leftJoin('placeTitle as t', 't.id', 'o.placeId')
    .select([
      'j.id',
      'j.title',
      'j.startsOn',
      'j.endsOn',
      'j.waitsForPassingOn',
      'o.id as occupancyId',
      'o.period',
      'p.id as placeId',
      'p.number',
      'p.kind',
      't.weeklyHours',
      'o.track',
      sql<boolean>`o.id in (select b.occupancy_id from blocked_stays(${grantId}) b)`.as('isBlocked'),
    ])
    .where('j.grantId', '=', grantId)
    .orderBy('j.title')
    .orderBy('j.id')
    .orderBy('p.number')
    .orderBy('o.period')
    .execute();
  const projects = new Map(
    rows.map(({ id, title, startsOn, endsOn, waitsForPassingOn }) => [
      id,
      { id, title, startsOn, endsOn, waitsForPassingOn },
    ]),
  );
  return {
    projects: [...projects.values()],
    stays: rows.flatMap(
      ({ id: projectId, occupancyId, period, placeId, number, kind, weeklyHours, track, isBlocked }) =>
        occupancyId && period && placeId && number !== null && kind !== null
          ? [{ occupancyId, period, projectId, placeId, number, kind, weeklyHours, track, isBlocked }]
          : [],
    ),
  };
}

/** Lists what others bear of costs of places, by place, month and cost type: declared and not taken back. */
export const listOtherShares = (
  { db }: Work,
  grantId: string,
): Promise<(OtherShare & { readonly month: IsoDate })[]> =>
  db
    .selectFrom('costShare as s')
    .innerJoin('placeState as p', 'p.id', 's.placeId')
    .innerJoin('projectTitle as j', 'j.id', 'p.projectId')
    .select([
      's.placeId',
      's.month',
      's.costType',
      sql<number>`sum(case s.kind when 'declared' then s.amount_cents else -s.amount_cents end)::bigint`.as(
        'amountCents',
      ),
    ])
    .where('j.grantId', '=', grantId)
    .groupBy(['s.placeId', 's.month', 's.costType'])
    .orderBy('s.placeId')
    .orderBy('s.costType')
    .execute();
