import { contentHash } from '#kernel/content-hash.ts';
import type { Work } from '#platform/work.ts';

type SourceKind = 'own-cash' | 'foreign-cash' | 'in-kind' | 'calculated' | 'saved-benefits';

/** The place in the books where money of others is counted: of whose programme, by whom, in which year. */
export type CountedPlace = {
  readonly programmeId: string;
  readonly holderId: string;
  readonly cashYear: number;
};

/**
 * Returns the id of the line on which a source is counted. It follows from the place, so that a preparation can name a line
 * that is opened with its approval, and two of them name the same.
 */
export function countedLineId({ programmeId, holderId, cashYear }: CountedPlace, source: string): string {
  const hash = contentHash({ programmeId, holderId, cashYear, source });
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/** Opens the lines on which sources are counted, where they are not open yet. */
export async function openCountedLines(
  { db }: Work,
  place: CountedPlace,
  sources: readonly { readonly source: string; readonly sourceKind: SourceKind }[],
): Promise<void> {
  if (sources.length === 0) return;
  await db
    .insertInto('budgetLine')
    .values(
      sources.map(({ source, sourceKind }) => ({
        ...place,
        ...{ id: countedLineId(place, source), source, sourceKind },
        ...{ kind: 'appropriation' as const, authorisationYear: place.cashYear },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
