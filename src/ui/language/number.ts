import type { BasisPoints } from '#kernel/money.ts';
import { readDecimal, writeDecimal } from './decimal.ts';
import { currentLocale } from './locale.ts';
import type { Parsed } from './parsed.ts';

/** Writes a whole number: `1.234` in German, `1,234` in English. */
export const formatNumber = (value: number): string => writeDecimal(value, 0);

export const parseNumber = (text: string): Parsed<number> => readDecimal(text, 0);

/** Writes a count with its noun: `formatCount(2, ['Fall', 'Fälle'])` is `2 Fälle`. */
export const formatCount = (count: number, [one, other]: readonly [string, string]): string =>
  `${formatNumber(count)} ${count === 1 ? one : other}`;

/** Writes a rate with as many places as it needs: 10000 is `100 %`, 1250 is `12,5 %`. */
export const formatPercentage = (rateBasisPoints: BasisPoints): string =>
  formatPercentageInput(rateBasisPoints) + (currentLocale() === 'en' ? '%' : '\u00a0%');

export const formatPercentageInput = (rateBasisPoints: BasisPoints): string =>
  writeDecimal(rateBasisPoints, 2).replace(/[.,]?0{1,2}$/, '');

export const parsePercentage = (text: string): Parsed<BasisPoints> =>
  readDecimal(text.replace(/\s*%\s*$/, ''), 2);

const HUNDREDTHS = 100;
const TEN_THOUSANDTHS = 10_000;

/** Writes hours with up to two places: `38,5`. */
export const formatHours = (hours: number): string =>
  writeDecimal(Math.round(hours * HUNDREDTHS), 2).replace(/[.,]?0{1,2}$/, '');

export function parseHours(text: string): Parsed<number> {
  const hundredths = readDecimal(text, 2);
  return hundredths.ok ? { ok: true, value: hundredths.value / HUNDREDTHS } : hundredths;
}

/** Writes a quantity of a calculation with up to four places: `9,0667`. */
export const formatQuantity = (quantity: number): string =>
  writeDecimal(Math.round(quantity * TEN_THOUSANDTHS), 4).replace(/[.,]?0+$/, '');

export function parseQuantity(text: string): Parsed<number> {
  const parts = readDecimal(text, 4);
  return parts.ok ? { ok: true, value: parts.value / TEN_THOUSANDTHS } : parts;
}
