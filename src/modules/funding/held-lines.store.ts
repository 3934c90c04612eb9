import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { BudgetLine } from './model/books.ts';
import { budgetLines } from './store.ts';

/** Opens the lines that a grantee holds of its grant to pass it on, at zero; the ledger fills them. */
export async function openHeldLines(
  { db }: Work,
  {
    id: originGrantId,
    programmeId,
    granteeId: holderId,
  }: { readonly id: string; readonly programmeId: string; readonly granteeId: string },
  lines: readonly { readonly id: string; readonly source: string; readonly cashYear: number }[],
): Promise<void> {
  if (lines.length === 0) return;
  await db
    .insertInto('budgetLine')
    .values(
      lines.map(({ id, source, cashYear }) => ({
        ...{ id, programmeId, holderId, source, cashYear, originGrantId },
        ...{ sourceKind: 'own-cash' as const, kind: 'held' as const, authorisationYear: cashYear },
      })),
    )
    .execute();
}

/** Lists the lines that a grantee holds of a grant to pass it on, by year and source. */
export const listHeldLines = (
  work: Work,
  grantId: string,
  language: 'de' | 'en' = 'de',
): Promise<BudgetLine[]> => budgetLines(work, language).where('l.originGrantId', '=', grantId).execute();

/** Lists what a grant brought to the lines that its grantee holds, entry by entry and the latest first, with what is left of each. */
export const listHeldEntries = (
  { db }: Work,
  grantId: string,
): Promise<{ id: string; budgetLineId: string; leftCents: number }[]> =>
  db
    .selectFrom('ledgerEntry as e')
    .innerJoin('budgetLine as l', 'l.id', 'e.budgetLineId')
    .leftJoin('ledgerEntry as c', 'c.correctsId', 'e.id')
    .select([
      'e.id',
      'e.budgetLineId',
      sql<number>`(e.amount_cents - coalesce(sum(c.amount_cents), 0))::bigint`.as('leftCents'),
    ])
    .where('l.originGrantId', '=', grantId)
    .where('e.rule', '=', 'grant')
    .groupBy(['e.id', 'e.budgetLineId', 'e.number', 'e.amountCents'])
    .orderBy('e.number', 'desc')
    .execute();

/** Lists what was demanded back of a grant by source: what has come in, and what is still owed. */
export const listDemands = (
  { db }: Work,
  grantId: string,
): Promise<{ source: string; returnedCents: number; owedCents: number }[]> =>
  db
    .selectFrom('ledgerAccount as a')
    .innerJoin('budgetLine as l', 'l.id', 'a.budgetLineId')
    .select([
      'l.source',
      sql<number>`coalesce(sum(a.debit_cents) filter (where a.account = 'demanded'), 0)::bigint`.as(
        'returnedCents',
      ),
      sql<number>`coalesce(sum(a.debit_cents - a.credit_cents) filter (where a.account = 'receivable'), 0)::bigint`.as(
        'owedCents',
      ),
    ])
    .where('a.grantId', '=', grantId)
    .where('a.account', 'in', ['demanded', 'receivable'])
    .groupBy('l.source')
    .execute();
