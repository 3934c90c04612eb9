import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import { differencesBetween } from './differences.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';

type AmendmentRefusal = 'other-programme' | 'no-new-version' | 'changes-the-past';

/**
 * Decides whether a text may take the place of the one in force: it says the same, and one version more, which begins
 * today or later. So every day before that version stays as it was, and what was confirmed of an amount stays where it
 * was. Only sources may join, and what no source answers yet may be asked otherwise. Returns the day of the version.
 */
export function mayAmend(
  before: ProgrammeDefinition,
  after: ProgrammeDefinition,
  today: IsoDate,
): Decision<IsoDate, AmendmentRefusal> {
  if (after.slug !== before.slug) return refused('other-programme', { slug: after.slug });
  const old = before.versions ?? [];
  const [added, ...more] = after.versions?.slice(old.length) ?? [];
  const [changed] = differencesBetween({ ...before, versions: old }, withoutNews(before, after));
  if (changed) return refused('changes-the-past', { path: changed.path.join('.') });
  if (!added || more.length > 0) return refused('no-new-version', { count: more.length + (added ? 1 : 0) });
  if (added.validFrom < today)
    return refused('changes-the-past', { path: `versions.${old.length}.validFrom` });
  return decided(added.validFrom);
}

/** Returns a text without all that an amendment may add. */
const withoutNews = (before: ProgrammeDefinition, after: ProgrammeDefinition): ProgrammeDefinition => ({
  ...after,
  versions: (after.versions ?? []).slice(0, before.versions?.length ?? 0),
  openQuestions: before.openQuestions,
  bibliography: Object.fromEntries(
    Object.entries(after.bibliography).filter(([key]) => key in before.bibliography),
  ),
});
