import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { AssignmentBasis } from '../model/place-fit.ts';

/** Finds the facts that an assignment will be decided by; absent while nobody has checked them. */
export async function findAssignmentBasis(
  work: Work,
  participationId: string,
): Promise<AssignmentBasis | undefined> {
  const { rows } = await sql<Basis>`
    select e.facts, n.programme_id as "programmeId", n.rules_from as "rulesFrom",
           (select min(lower(c.valid)) from coaching_case c
             where c.participant_id = n.participant_id) as "coachedSince"
      from participation n
      join eligibility e on e.participation_id = n.id
     where n.id = ${participationId}
     order by e.number desc limit 1`.execute(work.db);
  const [basis] = rows;
  if (!basis) return undefined;
  const { programmeId, rulesFrom, ...known } = basis;
  const { coachingMonths } = await getProgrammeRules(work, programmeId, rulesFrom);
  return { ...known, coachingMonths };
}

type Basis = Omit<AssignmentBasis, 'coachingMonths'> & {
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
};
