import { sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { ListRequest } from '#web/list.ts';
import { pageOf } from '#web/page-of.ts';
import type { Account, PostingRule } from '../model/books.ts';

export type LedgerRow = {
  id: string;
  number: number;
  rule: PostingRule;
  debitAccount: Account;
  creditAccount: Account;
  amountCents: number;
  reason: string;
  bookedOn: IsoDate;
  preparedBy: string;
  decidedBy: string;
  calculationId: string | null;
  correctsNumber: number | null;
  /** The amount that corrections have left of it. */
  leftCents: number;
};
export type LedgerSort = 'number' | 'amount' | 'rule';
export type LedgerFilter = { rule: PostingRule };
export type LedgerOf = { readonly budgetLineId: string } | { readonly commitmentId: string };

const ORDER = { number: 'e.number', amount: 'e.amountCents', rule: 'e.rule' } as const;

/** Lists the entries of a budget line or of one commitment on it. */
export async function listLedgerEntries(
  { db }: Work,
  of: LedgerOf,
  list: ListRequest<LedgerSort, LedgerFilter>,
): Promise<{ rows: LedgerRow[]; total: number }> {
  const found = await db
    .selectFrom('ledgerEntry as e')
    .innerJoin('accountName as p', 'p.id', 'e.preparedBy')
    .innerJoin('postingRule as r', 'r.rule', 'e.rule')
    .innerJoin('accountName as d', 'd.id', 'e.decidedBy')
    .leftJoin('ledgerEntry as o', 'o.id', 'e.correctsId')
    .select((eb) => [
      'e.id',
      'e.number',
      eb.ref('e.rule').$castTo<PostingRule>().as('rule'),
      eb.ref('r.debit').$castTo<Account>().as('debitAccount'),
      eb.ref('r.credit').$castTo<Account>().as('creditAccount'),
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
      query.where((eb) => {
        const { budgetLineId } = of as { budgetLineId: string };
        return eb.or([eb('e.budgetLineId', '=', budgetLineId), eb('e.fromLineId', '=', budgetLineId)]);
      }),
    )
    .$if('commitmentId' in of, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('commitment as c')
            .select('c.id')
            .where('c.id', '=', (of as { commitmentId: string }).commitmentId)
            .whereRef('c.grantId', '=', 'e.grantId')
            .where(sql<boolean>`c.budget_line_id in (e.budget_line_id, e.from_line_id)`),
        ),
      ),
    )
    .$if(list.filters.rule !== undefined, (query) =>
      query.where('e.rule', '=', list.filters.rule as PostingRule),
    )
    .orderBy(ORDER[list.sort], list.direction === 'ascending' ? 'asc' : 'desc')
    .orderBy('e.number')
    .$call(pageOf(list))
    .execute();
  return { rows: found.map(({ total: _, ...row }) => row), total: found[0]?.total ?? 0 };
}
