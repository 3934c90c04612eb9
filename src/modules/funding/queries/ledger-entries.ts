import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import type { BookingKind } from '../model/bookings.ts';

export type LedgerRow = {
  id: string;
  number: number;
  kind: BookingKind;
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
export type LedgerFilter = { kind: BookingKind };
export type LedgerOf = { readonly budgetLineId: string } | { readonly commitmentId: string };

const ORDER = { number: 'e.number', amount: 'e.amountCents', kind: 'e.kind' } as const;

/** The entries of a budget line or of one commitment on it. */
export async function listLedgerEntries(
  { db }: Work,
  of: LedgerOf,
  list: ListRequest<LedgerSort, LedgerFilter>,
): Promise<{ rows: LedgerRow[]; total: number }> {
  const found = await db
    .selectFrom('ledgerEntry as e')
    .leftJoin('accountName as p', 'p.id', 'e.preparedBy')
    .innerJoin('accountName as d', 'd.id', 'e.decidedBy')
    .leftJoin('ledgerEntry as o', 'o.id', 'e.correctsId')
    .select([
      'e.id',
      'e.number',
      'e.kind',
      'e.debitAccount',
      'e.creditAccount',
      'e.amountCents',
      'e.reason',
      'e.bookedOn',
      'p.displayName as preparedBy',
      'd.displayName as decidedBy',
      'e.calculationId',
      'o.number as correctsNumber',
      sql<number>`e.amount_cents - coalesce((select sum(c.amount_cents) from ledger_entry c
        where c.corrects_id = e.id), 0)::bigint`.as('leftCents'),
      sql<number>`count(*) over ()`.as('total'),
    ])
    .$if('budgetLineId' in of, (query) =>
      query.where('e.budgetLineId', '=', (of as { budgetLineId: string }).budgetLineId),
    )
    .$if('commitmentId' in of, (query) =>
      query.where('e.commitmentId', '=', (of as { commitmentId: string }).commitmentId),
    )
    .$if(list.filters.kind !== undefined, (query) =>
      query.where('e.kind', '=', list.filters.kind as BookingKind),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('e.number')
    .limit(list.limit)
    .offset(list.offset)
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
