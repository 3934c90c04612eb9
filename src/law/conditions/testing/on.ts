import type { LawFacts } from '../../facts.ts';
import type { Finding } from '../../finding.ts';
import { type Person, toPerson } from '../../person.ts';
import { type Day, NEVER, toDate, toDay } from '../../time/day.ts';

/** Returns what a condition finds on a day, with the day from which it could be met in words. */
export function on(date: string, facts: LawFacts, decide: (person: Person, day: Day) => Finding) {
  const { verdict, missing, soonest } = decide(toPerson(facts), toDay(date));
  if (verdict === 'met') return 'met';
  const from = soonest === NEVER ? 'never' : toDate(soonest);
  return `${verdict}${missing.length > 0 ? ` without ${missing.join(', ')}` : ''}, ${from}`;
}
