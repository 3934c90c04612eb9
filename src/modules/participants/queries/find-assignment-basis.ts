import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { AssignmentBasis } from '../model/place-fit.ts';
import { COACHING_MONTHS } from '../store.ts';

/** What an assignment will be decided by; absent while nobody has checked the facts. */
export async function findAssignmentBasis(
  { db }: Work,
  participationId: string,
): Promise<AssignmentBasis | undefined> {
  const { rows } = await sql<AssignmentBasis>`
    select e.facts, jsonb_path_query_first(g.definition, ${COACHING_MONTHS}::jsonpath) as "coachingMonths",
           (select min(lower(c.valid)) from coaching_case c
             where c.participant_id = n.participant_id) as "coachedSince"
      from participation n
      join programme g on g.id = n.programme_id
      join eligibility e on e.participation_id = n.id
     where n.id = ${participationId}
     order by e.number desc limit 1`.execute(db);
  return rows[0];
}
