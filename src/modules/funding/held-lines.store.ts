import { sql } from 'kysely';
import type { Work } from '#platform/work.ts';
import type { BudgetLine } from './model/books.ts';
import { booksToClose, type YearOfBooks } from './model/year.ts';
import { budgetLines, openCommitments } from './store.ts';

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

/** Loads what a grantee holds of a grant for the close of its earliest year that is over; for the holder, and who looks on. */
export async function loadHeldYear(
  work: Work,
  grantId: string,
  thisYear: number,
): Promise<YearOfBooks | undefined> {
  const lines = await budgetLines(work, 'de')
    .select('l.programmeId')
    .where('l.originGrantId', '=', grantId)
    .execute();
  const [first] = lines;
  return (
    first &&
    booksToClose(
      { id: grantId, programmeId: first.programmeId, originGrantId: grantId },
      lines,
      await openCommitments(work).where('l.originGrantId', '=', grantId).execute(),
      thisYear,
    )
  );
}

const OVER = sql`l.origin_grant_id = s.id and l.closed_on is null and l.cash_year < extract(year from today())`;

/** The years that are over and not closed of what is held of a grant `s`: that there are any, since when, and how much is left. */
export const heldYearsOver = {
  areThere: sql`exists (select from budget_line l where ${OVER})`,
  since: sql`(select make_date(min(l.cash_year) + 1, 1, 1)::timestamptz from budget_line l where ${OVER})`,
  cents: sql`(select coalesce(sum(l.appropriation_cents - l.paid_cents - l.departed_cents), 0) from budget_line l
    where ${OVER})::bigint`,
};

/** Lists the lines that a grantee holds of a grant, by year and source, with what lapsed of each when its year was closed. */
export const listHeldStandings = (
  work: Work,
  grantId: string,
): Promise<(BudgetLine & { lapsedCents: number })[]> =>
  budgetLines(work, 'de')
    .select(
      sql<number>`coalesce((select sum(a.debit_cents - a.credit_cents) from ledger_account a
        where a.budget_line_id = l.id and a.account = 'lapsed'), 0)::bigint`.as('lapsedCents'),
    )
    .where('l.originGrantId', '=', grantId)
    .execute();

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

/** Lists what each source has borne of a grant, paid or counted; and what of it its grantee has used itself of what it holds. */
export const listBorne = (
  { db }: Work,
  grantId: string,
): Promise<{ source: string; borneCents: number; usedCents: number }[]> =>
  db
    .selectFrom('ledgerAccount as a')
    .innerJoin('budgetLine as l', 'l.id', 'a.budgetLineId')
    .select([
      'l.source',
      sql<number>`coalesce(sum(a.debit_cents - a.credit_cents) filter (where a.account <> 'used'), 0)::bigint`.as(
        'borneCents',
      ),
      sql<number>`coalesce(sum(a.debit_cents - a.credit_cents) filter (where a.account = 'used'), 0)::bigint`.as(
        'usedCents',
      ),
    ])
    .where((eb) =>
      eb.or([
        eb('a.grantId', '=', grantId).and('a.account', 'in', ['paid', 'counted']),
        eb('l.originGrantId', '=', grantId).and('a.account', '=', 'used'),
      ]),
    )
    .groupBy('l.source')
    .execute();
