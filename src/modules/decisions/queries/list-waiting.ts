import { type RawBuilder, sql } from 'kysely';
import type { Cents } from '#kernel/money.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import type { Waiting } from '../rules.ts';
import type { SubjectKind } from '../store.ts';

/** The part of a kind of decision that the list needs. */
export type WaitingKind = { readonly rules: { readonly kind: SubjectKind; readonly waiting: Waiting } };

/** A subject that waits for a decision on money: since when, for how much, and whether it is prepared already. */
export type WaitingDecision = {
  kind: SubjectKind;
  id: string;
  title: string;
  since: Date;
  amountCents: Cents;
  /** The account of whoever prepared it and therefore cannot decide it. */
  preparedBy: string | null;
  preparedByName: string | null;
};
type WaitingSort = 'since' | 'amount' | 'kind';
type WaitingFilter = { kind: SubjectKind; step: 'prepare' | 'decide' };

const ORDER = { since: sql`since`, amount: sql`"amountCents"`, kind: sql`kind` } as const;

/** Lists every decision of these kinds that waits, the oldest first unless asked otherwise. */
export async function listWaiting(
  { db }: Work,
  kinds: readonly WaitingKind[],
  { filters, sort, direction, limit, offset }: ListRequest<WaitingSort, WaitingFilter>,
): Promise<{ rows: WaitingDecision[]; total: number }> {
  const way = direction === 'ascending' ? sql`asc` : sql`desc`;
  const subjects = sql.join(kinds.map(subjectsOf), sql` union all `);
  const { rows } = await sql<WaitingDecision & { total: number }>`
    with subject as (${subjects})
    select s.kind, s.id, s.title, s.since, s.cents as "amountCents", d.prepared_by,
           p.display_name as "preparedByName", count(*) over () as total
      from subject s
      left join decision d on d.subject_kind = s.kind and d.subject_id = s.id
                          and d.outcome is null
      left join account_name p on p.id = d.prepared_by
     where (${filters.kind ?? null}::text is null or s.kind = ${filters.kind ?? null})
       and (${filters.step ?? null}::text is null or ${filters.step ?? null} = case when d.id is null then 'prepare' else 'decide' end)
     order by ${ORDER[sort]} ${way}, s.id limit ${limit} offset ${offset}`.execute(db);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** Returns the subjects of one kind that wait: in a status of theirs, or since somebody prepared a decision on them. */
function subjectsOf({ rules: { kind, waiting } }: WaitingKind): RawBuilder<unknown> {
  const { from, title, cents, subjects } = waiting;
  const name = sql.lit(kind);
  return subjects
    ? sql`select ${name} as kind, s.id, ${title} as title, ${subjects.since} as since, ${cents} as cents
            from ${from} where ${subjects.where}`
    : sql`select ${name} as kind, s.id, ${title} as title, d.prepared_at as since, ${cents} as cents
            from ${from} join decision d on d.subject_id = s.id
           where d.subject_kind = ${name} and d.outcome is null`;
}
