import { addDays, addMonths, type IsoDate } from '#kernel/calendar.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';

/**
 * Tätigkeit: what is done, apart from the places on which it is done. A profile is one that a ministry writes for
 * providers to begin with; the others wait for the three tests, passed or failed them, or are not asked for them.
 */
export type ActivityStatus = 'profile' | 'not-asked' | 'waiting' | 'passed' | 'failed';

/** The words of an activity: those that the three tests are decided on. */
export type ActivityContent = {
  readonly title: string;
  readonly tasks: string;
  readonly field: string;
  readonly weeklyHours: number;
  readonly season: string | null;
};

/** The procedure of an activity. Whoever changes it opens its tests again; a profile stays a profile. */
export const activityProcedure = {
  'places.describe-activity': { from: [null], by: ['provider'], to: 'waiting' },
  'places.write-profile': { from: [null], by: ['programme-office'], to: 'profile' },
  'places.change-activity': {
    from: ['profile', 'not-asked', 'waiting', 'passed', 'failed'],
    by: ['provider', 'programme-office'],
    to: 'waiting',
  },
  'places.decide-tests': { from: ['waiting', 'passed', 'failed'], by: ['jobcenter'], to: 'passed' },
} as const satisfies Procedure<ActivityStatus>;

/** Tells whether a Jobcenter may decide the three tests of an activity now: at first, anew, or before they run out. */
export const mayBeTested = (status: ActivityStatus): boolean =>
  isOpen<ActivityStatus>(activityProcedure['places.decide-tests'], status);

/** Returns the status of an activity that says something new: what was decided on the old words holds no longer. */
export const statusOnceChanged = ({
  status,
  needsTests,
}: {
  readonly status: ActivityStatus | null;
  readonly needsTests: boolean;
}): ActivityStatus => (status === 'profile' ? 'profile' : needsTests ? 'waiting' : 'not-asked');

/** Tells whether two activities say the same. */
export const saysTheSame = (one: ActivityContent, other: ActivityContent): boolean =>
  one.title === other.title &&
  one.tasks === other.tasks &&
  one.field === other.field &&
  one.weeklyHours === other.weeklyHours &&
  one.season === other.season;

/** Returns the last day for which tests that are decided today may hold; `null` where the programme names no months. */
export const latestTestsDay = (today: IsoDate, months: number | null): IsoDate | null =>
  months === null ? null : addDays(addMonths(today, months), -1);

/** The time before the tests run out in which a new decision is asked for, if somebody works under them. */
const RENEWAL_MONTHS = 3;

/** Returns the day until which tests must hold today for nobody to be asked for a new decision. */
export const testsDueBy = (today: IsoDate): IsoDate => addMonths(today, RENEWAL_MONTHS);
