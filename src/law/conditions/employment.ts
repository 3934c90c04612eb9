import { type Finding, met, notMet, unknown } from '../finding.ts';
import type { Person } from '../person.ts';
import { type Day, monthsBefore, monthsFrom } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import { clip } from '../time/stretches.ts';

/**
 * No insured, marginal or self-employed work within the window, or none that was more than short.
 * The law leaves open what is short: a person finds it, no formula does.
 */
export function hardlyWorked({ employments, facts }: Person, day: Day, window: Duration): Finding {
  const { shortEmploymentOnly } = facts;
  if (shortEmploymentOnly) return met();
  const finding = shortEmploymentOnly === undefined ? (['shortEmploymentOnly'] as const) : [];
  if (employments === undefined) return unknown(['employments', ...finding]);
  const last = clip(employments.regular, monthsBefore(day, window.months), day).at(-1);
  if (last === undefined) return met();
  const outOfSight = monthsFrom(last.until, window.months);
  return finding.length > 0 ? unknown(finding, outOfSight) : notMet(outOfSight);
}
