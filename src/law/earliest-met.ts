import { allOf, type Finding } from './finding.ts';
import { editionFrom, type Instrument } from './instrument.ts';
import type { Person } from './person.ts';
import type { Terms } from './rules.ts';
import type { Day } from './time/day.ts';

/**
 * The first day from `start` up to and including `end` on which everything is met, if what runs goes on.
 * It leaps between the days on which something can change: no condition can be met before its own `soonest`,
 * and the law itself changes only where an edition ends.
 */
export function earliestMet(instrument: Instrument, person: Person, start: Day, end: Day): Day | null {
  let day = start;
  while (day <= end) {
    const edition = editionFrom(instrument, day);
    if (edition === undefined) return null;
    day = Math.max(day, edition.from);
    const finding = edition.terms && judge(edition.terms, person, day);
    if (finding?.verdict === 'met') return day <= end ? day : null;
    day = Math.min(finding?.soonest ?? edition.until, edition.until);
  }
  return null;
}

/** What the conditions come to together, without the reasons. */
const judge = ({ conditions }: Terms, person: Person, day: Day): Finding =>
  allOf(conditions.map(({ decide }) => decide(person, day)));
