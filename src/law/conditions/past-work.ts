import { type Finding, met, notMet, unknown } from '../finding.ts';
import type { Person } from '../person.ts';
import { type Day, monthsBefore, monthsFrom } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import { clip } from '../time/stretches.ts';

/**
 * Finds whether there was no insured, marginal or self-employed work within the window that ends with the eve of `day`.
 */
export function hasNotWorked({ employments }: Person, day: Day, window: Duration): Finding {
  if (employments === undefined) return unknown(['employments']);
  const last = clip(employments.regular, monthsBefore(day, window.months), day).at(-1);
  return last === undefined ? met() : notMet(monthsFrom(last.until, window.months));
}
