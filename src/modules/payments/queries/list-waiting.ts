import { sql } from 'kysely';
import type { Cents } from '#kernel/money.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export const DECISION_KINDS = ['application', 'funds-request', 'release', 'recovery'] as const;

/** Something that waits for a decision on money: since when, for how much, and whether it is prepared already. */
export type WaitingDecision = {
  kind: (typeof DECISION_KINDS)[number];
  id: string;
  title: string;
  since: Date;
  amountCents: Cents;
  /** Who prepared it and therefore cannot decide it. */
  preparedBy: string | null;
  preparedByName: string | null;
};
export type WaitingSort = 'since' | 'amount' | 'kind';
export type WaitingFilter = 'kind' | 'step';

const ORDER = { since: sql`since`, amount: sql`"amountCents"`, kind: sql`kind` } as const;

/** Every decision on money that waits, whatever it is about, the oldest first unless asked otherwise. */
export async function listWaitingDecisions(
  { db }: Work,
  { filters, sort, direction, limit, offset }: ListRequest<WaitingSort, WaitingFilter>,
): Promise<{ rows: WaitingDecision[]; total: number }> {
  const way = direction === 'ascending' ? sql`asc` : sql`desc`;
  const { rows } = await sql<WaitingDecision & { total: number }>`
    with subject as (
      select 'application' as kind, a.id, o.name as title, a.submitted_at as since,
             (select sum(i.amount_cents) from application_item i
               where i.application_id = a.id)::bigint as cents
        from application a join organisation o on o.id = a.district_id
       where a.status in ('submitted', 'prepared')
      union all
      select 'funds-request', r.id, j.title, r.submitted_at, r.amount_cents
        from funds_request r join project j on j.id = r.project_id
       where r.status in ('submitted', 'checked')
      union all
      select 'release', c.id, g.notice_number, d.prepared_at, (d.detail ->> 'amountCents')::bigint
        from decision d
        join commitment c on c.id = d.subject_id
        join grant_award g on g.id = c.grant_id
       where d.subject_kind = 'release' and d.outcome is null
      union all
      select 'recovery', r.id, j.title, d.prepared_at, (d.detail ->> 'amountCents')::bigint
        from decision d
        join funds_request r on r.id = d.subject_id
        join project j on j.id = r.project_id
       where d.subject_kind = 'recovery' and d.outcome is null)
    select s.kind, s.id, s.title, s.since, s.cents as "amountCents", d.prepared_by,
           p.display_name as "preparedByName", count(*) over () as total
      from subject s
      left join decision d on d.subject_kind = s.kind and d.subject_id = s.id
                          and d.outcome is null
      left join account p on p.id = d.prepared_by
     where (${filters.kind ?? null}::text is null or s.kind = ${filters.kind ?? null})
       and (${filters.step ?? null}::text is null or ${filters.step ?? null} = case when d.id is null then 'prepare' else 'decide' end)
     order by ${ORDER[sort]} ${way}, s.id limit ${limit} offset ${offset}`.execute(db);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
