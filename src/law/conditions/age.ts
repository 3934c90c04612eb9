import { type Finding, met, metIf, notMet, unknown } from '../finding.ts';
import type { Person } from '../person.ts';
import { type Day, monthsFrom } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';

/**
 * Finds whether a person has completed a year of life. It is complete when the eve of the birthday ends (§ 26 (1) SGB
 * X, § 187 (2) sentence 2 BGB): who was born on 29 February completes it, in other years, with 28 February.
 */
export function hasCompleted({ birthDay }: Person, day: Day, age: Duration): Finding {
  if (birthDay === undefined) return unknown(['birthDate']);
  const completed = monthsFrom(birthDay, age.months);
  return completed <= day ? met() : notMet(completed);
}

export function isYoungerThan({ birthDay }: Person, day: Day, age: Duration): Finding {
  if (birthDay === undefined) return unknown(['birthDate']);
  return metIf(day < monthsFrom(birthDay, age.months));
}
