import { addDays, daysBetween, type IsoDate } from '#kernel/calendar.ts';

/** The days of a case that a coach knows before opening it. */
export type CaseDays = {
  readonly since: IsoDate;
  readonly lastContactOn: IsoDate | null;
  readonly nextContactOn: IsoDate | null;
  readonly reviewOn: IsoDate | null;
  /** The earliest milestone that is still ahead. */
  readonly milestoneOn: IsoDate | null;
};

/** The reason why a person stands in today's list; each stands there once, for the most pressing reason. */
export type Due = 'overdue' | 'today' | 'new' | 'silent' | 'milestone' | 'review' | 'soon';

/** The order in which a coach reads the day. */
export const DUES: readonly Due[] = ['overdue', 'today', 'new', 'silent', 'milestone', 'review', 'soon'];

/** The days without a contact after which somebody is in danger of being forgotten. */
export const SILENT_AFTER_DAYS = 28;

const SOON_DAYS = 7;

/** The day that the reason names: of two people with the same reason, the earlier one stands first. */
export function dueOn(due: Due, days: CaseDays): IsoDate {
  switch (due) {
    case 'new':
      return days.since;
    case 'silent':
      return days.lastContactOn ?? days.since;
    case 'milestone':
      return days.milestoneOn ?? days.since;
    case 'review':
      return days.reviewOn ?? days.since;
    default:
      return days.nextContactOn ?? days.since;
  }
}

/** Returns why a case needs its coach today; `null` where it can wait. */
export function dueFor(days: CaseDays, today: IsoDate): Due | null {
  const { lastContactOn, nextContactOn, reviewOn, milestoneOn, since } = days;
  const isNear = (day: IsoDate | null): boolean => day !== null && day <= addDays(today, SOON_DAYS);
  if (nextContactOn !== null && nextContactOn < today) return 'overdue';
  if (nextContactOn === today) return 'today';
  if (lastContactOn === null && nextContactOn === null) return 'new';
  if (nextContactOn === null && daysBetween(lastContactOn ?? since, today) > SILENT_AFTER_DAYS)
    return 'silent';
  if (isNear(milestoneOn)) return 'milestone';
  if (isNear(reviewOn)) return 'review';
  if (isNear(nextContactOn)) return 'soon';
  return null;
}
