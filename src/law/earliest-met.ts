import { allOf, type Finding, notMet } from './finding.ts';
import { type Edition, editionFrom, type Instrument } from './instrument.ts';
import type { Person } from './person.ts';
import type { Day } from './time/day.ts';

/**
 * Returns the first day from `start` to `end`, both included, on which everything is met if what runs goes on.
 * It leaps between the days on which something can change: no condition can be met before its own `soonest`,
 * and the law itself changes only where an edition ends.
 */
export function earliestMet(instrument: Instrument, person: Person, start: Day, end: Day): Day | null {
  let day = start;
  while (day <= end) {
    const edition = editionFrom(instrument, day);
    if (edition === undefined) return null;
    const { verdict, soonest } = judge(edition, person, day);
    if (verdict === 'met') return day;
    day = Math.min(soonest, edition.until);
  }
  return null;
}

/** Returns what the conditions come to together, without the reasons. */
function judge({ from, until, terms }: Edition, person: Person, day: Day): Finding {
  if (day < from) return notMet(from);
  return terms ? allOf(terms.conditions.map(({ decide }) => decide(person, day))) : notMet(until);
}
