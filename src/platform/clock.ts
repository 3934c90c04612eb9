import type { IsoDate } from '#kernel/calendar.ts';

/** The source of time, handed in from outside: `main` hands in the real clock, tests and stories a fixed one. */
export type Clock = () => Date;

const berlin = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Returns the day in Germany at an instant; every deadline is a German day. */
export const germanDay = (instant: Date): IsoDate => berlin.format(instant);
