import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { factsKnown, findFacts } from '../facts.store.ts';
import type { AssignmentBasis } from '../model/place-fit.ts';

/** Finds the facts that an assignment will be decided by; absent while nobody has checked them. */
export async function findAssignmentBasis(
  work: Work,
  participationId: string,
): Promise<AssignmentBasis | undefined> {
  const { rows } = await sql<Basis>`
    select n.participant_id as "participantId", n.programme_id as "programmeId", n.area, n.rules_from as "rulesFrom",
           (select min(lower(c.valid)) from coaching_case c
             where c.participant_id = n.participant_id) as "coachedSince"
      from participation n
      join eligibility e on e.participation_id = n.id
     where n.id = ${participationId} limit 1`.execute(work.db);
  const [basis] = rows;
  if (!basis) return undefined;
  const { participantId, programmeId, area, rulesFrom, coachedSince } = basis;
  const known = await findFacts(work, participantId);
  if (!known) return undefined;
  const { coachingMonths } = await getProgrammeRules(work, programmeId, rulesFrom, area);
  return { facts: factsKnown(known), coachedSince, coachingMonths };
}

type Basis = Pick<AssignmentBasis, 'coachedSince'> & {
  readonly participantId: string;
  readonly area: string | null;
  readonly programmeId: string;
  readonly rulesFrom: IsoDate;
};
