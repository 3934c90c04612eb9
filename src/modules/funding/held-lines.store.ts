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
