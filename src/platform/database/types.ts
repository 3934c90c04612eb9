import pg from 'pg';
import type { Period } from '#kernel/period.ts';

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;
const DATERANGE = 3912;

/**
 * Sets how PostgreSQL's values arrive: numbers exactly or not at all, days as ISO text, periods as {from, until}.
 * It is called once at start, before the first connection.
 */
export function setTypeParsers(): void {
  pg.types.setTypeParser(INT8, exactInteger);
  pg.types.setTypeParser(NUMERIC, exactDecimal);
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(DATERANGE as never, parsePeriod);
}

function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} leaves the exact range of a number`);
  return value;
}

function exactDecimal(text: string): number {
  const value = Number(text);
  if (text.replace(/\D/g, '').length > 15) throw new RangeError(`${text} leaves the exact range of a number`);
  return value;
}

/** Turns `[2018-03-15,2019-12-31)` into {from, until}; the database normalises day ranges to this form. */
export function parsePeriod(text: string): Period {
  const match = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?\)$/.exec(text);
  if (!match) throw new RangeError(`not a period: ${text}`);
  return { from: match[1] as string, until: match[2] ?? null };
}

export const periodText = (period: Period): string => `[${period.from},${period.until ?? ''})`;
