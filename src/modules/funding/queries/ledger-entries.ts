import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';

export type LedgerRow = {
  id: string;
  number: number;
  kind: string;
  debitAccount: string;
  creditAccount: string;
  amountCents: number;
  reason: string;
  bookedOn: IsoDate;
  preparedBy: string | null;
  decidedBy: string;
  calculationId: string | null;
  correctsNumber: number | null;
  /** What corrections have left of it. */
  leftCents: number;
};
export type LedgerSort = 'number' | 'amount' | 'kind';
export type LedgerFilter = 'kind';
export type LedgerOf = { readonly budgetLineId: string } | { readonly commitmentId: string };

const ORDER = { number: 'e.number', amount: 'e.amount_cents', kind: 'e.kind' } as const;

/** The entries of a budget line or of one commitment on it. */
export async function listLedgerEntries(
  { db, actor }: Work,
  of: LedgerOf,
  list: ListRequest<LedgerSort, LedgerFilter>,
): Promise<{ rows: LedgerRow[]; total: number }> {
  const found = await db
    .selectFrom('ledger_entry as e')
    .leftJoin('account as p', (join) =>
      join.onRef('p.tenant_id', '=', 'e.tenant_id').onRef('p.id', '=', 'e.prepared_by'),
    )
    .innerJoin('account as d', (join) =>
      join.onRef('d.tenant_id', '=', 'e.tenant_id').onRef('d.id', '=', 'e.decided_by'),
    )
    .leftJoin('ledger_entry as o', (join) =>
      join.onRef('o.tenant_id', '=', 'e.tenant_id').onRef('o.id', '=', 'e.corrects_id'),
    )
    .select([
      'e.id',
      'e.number',
      'e.kind',
      'e.debit_account as debitAccount',
      'e.credit_account as creditAccount',
      'e.amount_cents as amountCents',
      'e.reason',
      'e.booked_on as bookedOn',
      'p.display_name as preparedBy',
      'd.display_name as decidedBy',
      'e.calculation_id as calculationId',
      'o.number as correctsNumber',
      sql<number>`e.amount_cents - coalesce((select sum(c.amount_cents) from ledger_entry c
        where c.tenant_id = e.tenant_id and c.corrects_id = e.id), 0)::bigint`.as('leftCents'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .where('e.tenant_id', '=', actor.tenantId)
    .$if('budgetLineId' in of, (query) =>
      query.where('e.budget_line_id', '=', (of as { budgetLineId: string }).budgetLineId),
    )
    .$if('commitmentId' in of, (query) =>
      query.where('e.commitment_id', '=', (of as { commitmentId: string }).commitmentId),
    )
    .$if(list.filters.kind !== undefined, (query) => query.where('e.kind', '=', list.filters.kind as string))
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('e.number')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
