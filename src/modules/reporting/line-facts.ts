import type { Work } from '#platform/work.ts';
import { waitingTimes } from './waiting-times.ts';
import { seesPeopleOnly } from './who-sees-people.ts';

/** Returns what a line is told by: the day, how long something may wait, and how the reader may know people. */
export const lineFacts = ({ today, actor }: Pick<Work, 'today' | 'actor'>) => ({
  today,
  waitingTimes: waitingTimes(),
  seesPeopleOnly: seesPeopleOnly(actor.role),
});
