import { type IsoDate, isIsoDate, isoDate, parts } from '#kernel/calendar.ts';
import { lastDay, type Period } from '#kernel/period.ts';
import { currentLanguage, currentLocale } from './locale.ts';
import { fault, type Parsed, read } from './parsed.ts';

/** A month as ISO text: `2026-11`. */
type IsoMonth = string;

const MONTHS = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const monthsOf = () => MONTHS[currentLanguage()];
const monthName = (month: number): string => monthsOf()[month - 1] as string;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Writes a day: `22.11.2026` in German, `22 November 2026` in English, `22. November 2026` in Leichte Sprache. */
export function formatDate(date: IsoDate): string {
  const locale = currentLocale();
  const [year, month, day] = parts(date);
  if (locale === 'de') return `${twoDigits(day)}.${twoDigits(month)}.${year}`;
  return `${day}${locale === 'en' ? '' : '.'} ${monthName(month)} ${year}`;
}

/** Writes a month, given as such or by any day in it: `November 2026`. */
export const formatMonth = (month: IsoMonth | IsoDate): string =>
  `${monthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`;

/** Writes a month for an input field: `11/2026`. */
export const formatMonthInput = (month: IsoMonth | IsoDate): string =>
  `${month.slice(5, 7)}/${month.slice(0, 4)}`;

/** Writes a period with its last day, as people write it: `01.01.2026 bis 31.12.2026`, `ab 01.01.2026`. */
export function formatPeriod(period: Period): string {
  const from = formatDate(period.from);
  const last = lastDay(period);
  if (last === null) return `${currentLanguage() === 'en' ? 'from' : 'ab'} ${from}`;
  return `${from} ${currentLanguage() === 'en' ? 'to' : 'bis'} ${formatDate(last)}`;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const WRITTEN = /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u;

/** Reads `22.11.2026`, `22/11/2026`, `22. November 2026` or ISO. Two-digit years are a fault, never a guess. */
export function parseDate(text: string): Parsed<IsoDate> {
  const plain = text.trim();
  if (plain === '') return fault('missing');
  const found = yearMonthDay(plain);
  if (!found) return fault('unreadable');
  const date = isoDate(...found);
  return isIsoDate(date) ? read(date) : fault('no-such-day');
}

function yearMonthDay(text: string): [number, number, number] | undefined {
  const iso = ISO.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const numeric = NUMERIC.exec(text);
  if (numeric) return [Number(numeric[3]), Number(numeric[2]), Number(numeric[1])];
  const written = WRITTEN.exec(text);
  const month = written && monthNumber(written[2] as string);
  return month ? [Number(written[3]), month, Number(written[1])] : undefined;
}

/** Reads `11/2026`, `11.2026`, `November 2026` or ISO. */
export function parseMonth(text: string): Parsed<IsoMonth> {
  const plain = text.trim();
  if (plain === '') return fault('missing');
  const day = parseDate(firstDayOf(plain));
  return day.ok ? read(day.value.slice(0, 7)) : day;
}

function firstDayOf(month: string): string {
  if (/^\d{4}-/.test(month)) return `${month}-1`;
  return /^\d/.test(month) ? `1/${month}` : `1 ${month}`;
}

function monthNumber(word: string): number | undefined {
  const start = word.toLowerCase();
  const index = monthsOf().findIndex((name) => name.toLowerCase().startsWith(start));
  return index === -1 ? undefined : index + 1;
}
