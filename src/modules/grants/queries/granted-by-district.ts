import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** Returns the places of a programme that each district has been granted and not given up, by the id of the district. */
export async function grantedByDistrict({ db }: Work, programmeId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('projectOffer as o')
    .select(['o.districtId', sql<number>`sum(o.quantity)::integer`.as('granted')])
    .where('o.unit', '=', 'place')
    .where('o.programmeId', '=', programmeId)
    .groupBy('o.districtId')
    .execute();
  const givenUp = await db
    .selectFrom('projectStanding as s')
    .innerJoin('projectTitle as p', 'p.id', 's.projectId')
    .select(['s.districtId', sql<number>`sum(s.closed_places)::integer`.as('closed')])
    .where('p.programmeId', '=', programmeId)
    .where('s.closedPlaces', '>', 0)
    .groupBy('s.districtId')
    .execute();
  const closed = new Map(givenUp.map((one) => [one.districtId, one.closed]));
  return new Map(
    rows.map(({ districtId, granted }) => [districtId, granted - (closed.get(districtId) ?? 0)]),
  );
}
