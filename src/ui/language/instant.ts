import type { IsoDate } from '#kernel/calendar.ts';
import { formatDate } from './date.ts';
import { currentLocale } from './locale.ts';

// Offices keep the time of Berlin, wherever the server stands.
const berlin = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Writes an instant, ISO text or `Date`: `22.11.2026, 14:05 Uhr` in German, `22 November 2026, 14:05` in English. */
export function formatInstant(instant: Date | string): string {
  const { date, time } = inBerlin(instant);
  const locale = currentLocale();
  const day = formatDate(date);
  if (locale === 'en') return `${day}, ${time}`;
  return locale === 'de' ? `${day}, ${time} Uhr` : `${day} um ${time} Uhr`;
}

/** Returns the day in Berlin on which the instant falls. */
export const dayInBerlin = (instant: Date | string): IsoDate => inBerlin(instant).date;

function inBerlin(instant: Date | string): { date: IsoDate; time: string } {
  const part = Object.fromEntries(
    berlin.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}
