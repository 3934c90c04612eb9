import type { BasisPoints } from '#kernel/money.ts';
import type { Reading } from './catalogue.ts';
import { readDecimal, writeDecimal } from './decimal.ts';
import type { Parsed } from './parsed.ts';

/** A whole number: `1.234` in German, `1,234` in English. */
export const formatNumber = (value: number, reading: Reading): string => writeDecimal(value, 0, reading);

export const parseNumber = (text: string, reading: Reading): Parsed<number> => readDecimal(text, 0, reading);

/** A count with its noun: `formatCount(2, ['Fall', 'Fälle'], 'de')` is `2 Fälle`. */
export const formatCount = (
  count: number,
  [one, other]: readonly [string, string],
  reading: Reading,
): string => `${formatNumber(count, reading)} ${count === 1 ? one : other}`;

/** A rate with as many places as it needs: 10000 is `100 %`, 1250 is `12,5 %`. */
export const formatPercentage = (rateBasisPoints: BasisPoints, reading: Reading): string =>
  formatPercentageInput(rateBasisPoints, reading) + (reading === 'en' ? '%' : '\u00a0%');

export const formatPercentageInput = (rateBasisPoints: BasisPoints, reading: Reading): string =>
  writeDecimal(rateBasisPoints, 2, reading).replace(/[.,]?0{1,2}$/, '');

export const parsePercentage = (text: string, reading: Reading): Parsed<BasisPoints> =>
  readDecimal(text.replace(/\s*%\s*$/, ''), 2, reading);

const HUNDREDTHS = 100;

/** Hours with up to two places: `38,5`. */
export const formatHours = (hours: number, reading: Reading): string =>
  writeDecimal(Math.round(hours * HUNDREDTHS), 2, reading).replace(/[.,]?0{1,2}$/, '');

export function parseHours(text: string, reading: Reading): Parsed<number> {
  const hundredths = readDecimal(text, 2, reading);
  return hundredths.ok ? { ok: true, value: hundredths.value / HUNDREDTHS } : hundredths;
}
