import type { IsoDate } from '#kernel/calendar.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { latestTestsDay } from '../model/activity.ts';
import type { ActivityTestsTerms } from '../model/activity-tests.ts';

type Tested = { programmeId: string; rulesFrom: IsoDate; area: string | null; kind: string };

/** Returns what the programme says of a decision on the tests of an activity, by the version that the activity lives by. */
export async function testsTermsOf(
  work: Work,
  { programmeId, rulesFrom, area, kind }: Tested,
): Promise<ActivityTestsTerms> {
  const { offers } = await getProgrammeRules(work, programmeId, rulesFrom, area);
  const tests = offers.find(({ id }) => id === kind)?.tests;
  const months = tests?.months ?? null;
  const { today } = work;
  return { today, months, latestOn: latestTestsDay(today, months), wantsBoard: tests?.board ?? false };
}
