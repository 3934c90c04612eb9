import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';

/** The figures of how far the trail is chained, and how often people decided against a rule; nobody is named. */
export type AuditFigures = {
  readonly chained: number;
  /** The instant of the last chained entry; `null` before the first. */
  readonly chainedUntil: string | null;
  /** The number of entries that no sequencer has chained yet; counted no further than `MOST_UNCHAINED`. */
  readonly unchained: number;
  /** The number of decisions against the answer of the law's check. */
  readonly againstCheck: number;
  /** The number of assignments and extensions against a rule of the place or the programme. */
  readonly againstRule: number;
};

/** A healthy tail is some seconds long: more than this is the same news. */
export const MOST_UNCHAINED = 1000;

/**
 * Returns the figures an auditor begins with, from the trail alone: the records of people are closed to them. The tail
 * is looked for from the head of the chain on, as the sequencer does.
 */
export async function getAuditFigures({ db, actor }: Work): Promise<AuditFigures> {
  const tenant = actor.tenantId;
  const { rows } = await sql<AuditFigures>`
    with head as (
      select l.seq, e.at, e.written_by from audit_link l
        join audit_entry e on e.entry_id = l.entry_id
       where l.tenant_id = ${tenant} order by l.seq desc limit 1)
    select coalesce((select seq from head), 0) as chained, (select at from head) as "chainedUntil",
           (select count(*) from (
              select from audit_entry e
               where e.written_by >= coalesce((select written_by from head), '0'::xid8)
                 and not exists (select from audit_link l where l.entry_id = e.entry_id)
               limit ${MOST_UNCHAINED}) tail) as unchained,
           x."againstCheck", x."againstRule"
      from (select count(*) filter (where payload ? 'againstCheck') as "againstCheck",
                   count(*) filter (where payload ? 'exceptionId') as "againstRule"
              from audit_payload where payload ?| array['exceptionId', 'againstCheck']) x`.execute(db);
  return rows[0] as AuditFigures;
}
