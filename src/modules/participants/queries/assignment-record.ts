import { sql } from 'kysely';
import type { Period } from '#kernel/period.ts';
import type { Work } from '#platform/work.ts';
import type { TargetGroupVerdict } from '../model/eligibility.ts';

export type ExceptionRow = {
  /** The rules that a place or a programme sets; none where the person decided otherwise than the law's check. */
  rules: string[];
  reason: string;
  decidedBy: string;
  decidedAt: Date;
};

/**
 * Every decision of a named person against the law's advice or a rule, the latest first. The check at entry carries the
 * reason of the exception before it along, so it is no second one.
 */
export async function listExceptions({ db }: Work, participationId: string): Promise<ExceptionRow[]> {
  const { rows } = await sql<ExceptionRow>`
    with exception as (
      select '{}'::text[] as rules, exception_reason as reason, decided_by, decided_at from eligibility e
       where participation_id = ${participationId} and exception_reason is not null
         and not exists (select from assignment s where s.participation_id = e.participation_id
                                                    and s.eligibility_id = e.id)
      union all
      select rules, reason, decided_by, decided_at from assignment_exception
       where participation_id = ${participationId})
    select x.rules, x.reason, a.display_name as "decidedBy", x.decided_at
      from exception x join account_name a on a.id = x.decided_by
     order by x.decided_at desc`.execute(db);
  return rows;
}

export type ExtensionRow = {
  period: Period;
  verdict: TargetGroupVerdict;
  extendedBy: string;
  extendedAt: Date;
};

/** The extensions of an assignment, each with the verdict of its own day. */
export const listExtensions = ({ db }: Work, occupancyId: string): Promise<ExtensionRow[]> =>
  db
    .selectFrom('assignmentExtension as x')
    .innerJoin('eligibility as e', 'e.id', 'x.eligibilityId')
    .innerJoin('accountName as a', 'a.id', 'x.extendedBy')
    .select(['x.period', 'e.verdict', 'a.displayName as extendedBy', 'x.extendedAt'])
    .where('x.occupancyId', '=', occupancyId)
    .orderBy('x.period')
    .execute();

export type TouchedRow = {
  id: string;
  version: number;
  participationId: string;
  /** The verdict that decided, and where the facts confirmed later would have led. */
  frozen: TargetGroupVerdict;
  verdict: TargetGroupVerdict;
  isExtension: boolean;
  foundBy: string;
  foundAt: Date;
  note: string | null;
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
};

/** The decisions about a person that facts confirmed later touch, those that wait for somebody first. */
export async function listTouched({ db }: Work, participantId: string): Promise<TouchedRow[]> {
  const { rows } = await sql<TouchedRow>`
    select t.id, t.version, t.participation_id, e.verdict as frozen, t.verdict,
           x.id is not null as "isExtension", f.display_name as "foundBy", t.found_at, t.note,
           a.display_name as "acknowledgedBy", t.acknowledged_at
      from touched_decision t
      join eligibility e on e.id = t.eligibility_id
      join account_name f on f.id = t.found_by
      left join account_name a on a.id = t.acknowledged_by
      left join assignment_extension x on x.eligibility_id = t.eligibility_id
                                      and x.participation_id = t.participation_id
     where t.participant_id = ${participantId}
     order by t.acknowledged_at desc nulls first, t.found_at, e.number`.execute(db);
  return rows;
}
