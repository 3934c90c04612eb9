import { addDays } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { ProgrammeRules } from '#modules/programmes/index.ts';

type Asked = { readonly source: string; readonly cashYear: number; readonly authorisationYear: number };
type AppropriationRefusal =
  | 'unknown-source'
  | 'not-paid-here'
  | 'outside-budget-years'
  | 'authorised-too-late';

/**
 * Decides whether money of a source may be appropriated for a budget year. Only own cash is
 * paid out here; and no year has money before the programme begins or later than the year after its last day, in which the
 * last month is still to be paid.
 */
export function mayBeAppropriated(
  { sources, period }: Pick<ProgrammeRules, 'sources' | 'period'>,
  { source, cashYear, authorisationYear }: Asked,
): Decision<true, AppropriationRefusal> {
  const found = sources.find(({ id }) => id === source);
  if (!found) return refused('unknown-source', { source });
  if (!found.isPayable) return refused('not-paid-here', { source });
  const first = Number(period.from.slice(0, 4));
  const last = period.until === null ? null : Number(addDays(period.until, -1).slice(0, 4)) + 1;
  if (authorisationYear > cashYear)
    return refused('authorised-too-late', { year: cashYear, authorised: authorisationYear });
  const isWithin = cashYear >= first && (last === null || cashYear <= last);
  return isWithin ? decided(true) : refused('outside-budget-years', { year: cashYear, first, last });
}
