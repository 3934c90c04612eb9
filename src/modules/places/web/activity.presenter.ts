import type { IsoDate } from '#kernel/calendar.ts';
import { currentLanguage, formatDate, formatNumber } from '#ui/language.ts';
import type { Fact, Tone } from '#ui/parts.ts';
import { activityWords } from '../messages/activity-words.ts';
import { type ActivityContent, type ActivityStatus, testsDueBy } from '../model/activity.ts';
import type { ActivityDetail, DecidedTests } from '../queries/find-activity.ts';

const TONES: Readonly<Record<ActivityStatus, Tone | 'neutral'>> = {
  profile: 'info',
  'not-asked': 'neutral',
  waiting: 'warning',
  passed: 'success',
  failed: 'danger',
};

export const activityStatus = (status: ActivityStatus) => ({
  label: activityWords.statuses[status],
  tone: TONES[status],
});

/** Returns what an activity is, beside its tasks. */
export function presentActivity(activity: ActivityDetail): Fact[] {
  const { facts, wholeLand, placesTaken } = activityWords.page;
  return [
    { term: facts.kind, description: activity.kindTitle[currentLanguage()] },
    { term: facts.district, description: activity.districtName ?? wholeLand },
    { term: facts.owner, description: activity.ownerName },
    ...presentContent(activity),
    ...(activity.status === 'profile'
      ? []
      : [
          {
            term: facts.places,
            description: placesTaken(formatNumber(activity.placeCount), formatNumber(activity.occupiedCount)),
          },
        ]),
    ...(activity.testsValidUntil === null
      ? []
      : [{ term: facts.validUntil, description: formatDate(activity.testsValidUntil) }]),
  ];
}

/** Returns the words that the tests are decided on, without the tasks. */
export function presentContent({ field, weeklyHours, season }: ActivityContent): Fact[] {
  const { facts, wholeYear } = activityWords.page;
  return [
    { term: facts.field, description: field },
    { term: facts.weeklyHours, description: formatNumber(weeklyHours) },
    { term: facts.season, description: season ?? wholeYear },
  ];
}

type Warning = { readonly tone: Tone; readonly title: string; readonly text: string };

/** Returns what stands against sending somebody to an activity now or soon; nothing while its tests hold. */
export function warningOf({ status, tests, testsValidUntil }: Warned, today: IsoDate): Warning | undefined {
  const words = activityWords.page;
  if (status === 'failed') return { tone: 'danger', title: words.failed, text: words.failedText };
  if (status === 'waiting')
    return tests.length > 0
      ? { tone: 'warning', title: words.changed, text: words.changedText }
      : { tone: 'info', title: words.waiting, text: words.waitingText };
  if (testsValidUntil === null || testsValidUntil >= testsDueBy(today)) return undefined;
  const title = testsValidUntil < today ? words.over : words.soonOver(formatDate(testsValidUntil));
  return { tone: 'warning', title, text: words.overText };
}
type Warned = Pick<ActivityDetail, 'status' | 'tests' | 'testsValidUntil'>;

/** Returns one decision on the three tests, answer by answer. */
export function presentTests(tests: DecidedTests) {
  const words = activityWords.tests;
  const answer = (isMet: boolean, reason: string) => words.answer(isMet ? words.met : words.notMet, reason);
  return {
    title: words.decided(tests.jobcenterName, formatDate(tests.decidedOn)),
    facts: [
      { term: words.additional, description: answer(tests.isAdditional, tests.additionalReason) },
      {
        term: words.publicInterest,
        description: answer(tests.isInPublicInterest, tests.publicInterestReason),
      },
      {
        term: words.competitionNeutral,
        description: answer(tests.isCompetitionNeutral, tests.competitionNeutralReason),
      },
      {
        term: words.board,
        description:
          tests.boardHeardOn === null || tests.boardOpinion === null
            ? words.boardNotHeard
            : words.boardSaid(formatDate(tests.boardHeardOn), tests.boardOpinion),
      },
      {
        term: words.validUntil,
        description: tests.validUntil === null ? words.notValid : formatDate(tests.validUntil),
      },
    ],
  };
}
