import type { IsoDate } from '#kernel/calendar.ts';

/** Time comes from outside: `main` hands in the real clock, tests and stories a fixed one. */
export type Clock = () => Date;

const berlin = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Germany at an instant; every deadline is a German day. */
export const germanDay = (instant: Date): IsoDate => berlin.format(instant);
