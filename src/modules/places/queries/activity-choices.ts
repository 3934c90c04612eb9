import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { ActivityStatus } from '../model/activity.ts';
import type { PlaceDetail, Title } from './find-place.ts';

export type ActivityChoice = { id: string; title: string; weeklyHours: number; status: ActivityStatus };

/** The activities that can be done on a place: of its provider, for places of its kind in its district. */
export const listActivityChoices = ({ db }: Work, place: PlaceDetail): Promise<ActivityChoice[]> =>
  db
    .selectFrom('activity')
    .select(['id', 'title', 'weeklyHours', 'status'])
    .where('ownerId', '=', place.providerId)
    .where('districtId', '=', place.districtId)
    .where('programmeId', '=', place.programmeId)
    .where('kind', '=', place.kind)
    .where('needsTests', '=', place.needsTests)
    .orderBy('title')
    .limit(200)
    .execute();

/** A place of one's own for each kind, district and programme that an activity can be described for. */
type PlaceGroup = { placeId: string; kindTitle: Title; districtName: string };

/** Lists for which of one's own places an activity can be described, one of each. */
export async function listPlaceGroups({ db, actor }: Work): Promise<PlaceGroup[]> {
  const { rows } = await sql<PlaceGroup>`
    select g.place_id as "placeId", d.name as "districtName",
           jsonb_build_object('de', f.title_de, 'en', f.title_en) as "kindTitle"
      from (select programme_id, district_id, kind, min(id::text)::uuid as place_id from place
             where provider_id = ${actor.organisationId} and status <> 'closed'
             group by programme_id, district_id, kind, needs_tests) g
      join organisation_name d on d.id = g.district_id
      join offer_title f on f.programme_id = g.programme_id and f.kind = g.kind
     order by f.title_de, d.name limit 200`.execute(db);
  return rows;
}
