import { type IsoDate, yearOf } from '#kernel/calendar.ts';
import { yearWords } from '../messages/year-words.ts';
import type { BudgetLineRow } from '../queries/budget-lines.ts';

type Held = Pick<BudgetLineRow, 'originGrantId' | 'programmeTitle' | 'cashYear' | 'closedOn'>;

/** Returns the earliest year that is over and open of each grant that something is held of. */
export function heldYearsOf(rows: readonly Held[], today: IsoDate) {
  const open = rows
    .filter(({ cashYear, closedOn }) => cashYear < yearOf(today) && closedOn === null)
    .toSorted((one, other) => one.cashYear - other.cashYear);
  return [...Map.groupBy(open, ({ originGrantId }) => originGrantId)].flatMap(([grantId, [first]]) =>
    grantId === null || !first
      ? []
      : [{ grantId, label: yearWords.closeHeld(first.programmeTitle, first.cashYear) }],
  );
}
