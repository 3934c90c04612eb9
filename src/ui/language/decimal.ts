import { currentLanguage } from './locale.ts';
import { fault, type Parsed, read } from './parsed.ts';

/**
 * Decimals as whole numbers of their smallest unit (cents, basis points), written and read digit by digit.
 * No value passes through a fraction, so nothing is rounded.
 */
const SEPARATORS = {
  de: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const;

const separatorsOf = () => SEPARATORS[currentLanguage()];

/** Writes a decimal: `writeDecimal(123456, 2)` is `1.234,56` in German, `1,234.56` in English. */
export function writeDecimal(units: number, places: number): string {
  if (!Number.isSafeInteger(units)) throw new RangeError(`not a whole number: ${units}`);
  const { group, decimal } = separatorsOf();
  const digits = String(Math.abs(units)).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, group);
  const rest = places === 0 ? '' : decimal + digits.slice(-places);
  return (units < 0 ? '-' : '') + whole + rest;
}

/**
 * Reads what `writeDecimal` writes, with or without groups and trailing places; spaces may stand for groups.
 * A separator in a place where the language does not put it is a fault, never a guess: «12.50» is not German.
 */
export function readDecimal(text: string, places: number): Parsed<number> {
  const plain = text.trim().replace(/^[−–]/, '-');
  if (plain === '') return fault('missing');
  const match = patternOf().exec(plain);
  if (!match) return fault('unreadable');
  const [, sign = '', whole = '', rest = ''] = match;
  if (rest.length > places) return fault('too-precise');
  const units = Number(sign + whole.replace(/\D/g, '') + rest.padEnd(places, '0'));
  // The text «-0» is nothing owed, not a value of its own.
  return Number.isSafeInteger(units) ? read(units === 0 ? 0 : units) : fault('too-large');
}

const GERMAN = /^(-?)(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:\s\d{3})+)(?:,(\d+))?$/;
const ENGLISH = /^(-?)(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\s\d{3})+)(?:\.(\d+))?$/;

const patternOf = (): RegExp => (currentLanguage() === 'en' ? ENGLISH : GERMAN);
