/** An exact rational number in lowest terms, its denominator above zero. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** The number 0. */
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

// Bounded, because an exponent of a few characters could otherwise ask for a number of a billion digits.
const DECIMAL = /^(-?\d{1,30})(?:\.(\d{1,30}))?(?:[eE]([+-]?\d{1,2}))?$/;

/** Reads a decimal: `parseDecimal('2.50')` is 5/2; `null` for text that is not a decimal number. */
export function parseDecimal(text: string): Fraction | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, whole = '', decimals = '', exponent = '0'] = match;
  const places = BigInt(decimals.length) - BigInt(exponent.replace('+', ''));
  const digits = BigInt(whole + decimals);
  return places > 0n ? fraction(digits, 10n ** places) : fraction(digits * 10n ** -places, 1n);
}

/** Returns a quotient in lowest terms; the denominator is above zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Returns the exact sum, in lowest terms. */
export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** Returns `a` minus `b` exactly, in lowest terms. */
export const subtract = (a: Fraction, b: Fraction): Fraction =>
  add(a, { numerator: -b.numerator, denominator: b.denominator });

/** Returns the exact product, in lowest terms. */
export const multiply = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator);

/** The mean of a list that is not empty. */
export const mean = (values: readonly Fraction[]): Fraction =>
  multiply(values.reduce(add, ZERO), { numerator: 1n, denominator: BigInt(values.length) });

/** Returns a number below zero, zero or above zero as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Two decimals, rounded half up: `formatHundredths({ numerator: 1n, denominator: 8n })` is `'0.13'`. Not for negative values. */
export function formatHundredths({ numerator, denominator }: Fraction): string {
  const hundredths = (numerator * 200n + denominator) / (denominator * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}

const greatestCommonDivisor = (a: bigint, b: bigint): bigint =>
  b === 0n ? a : greatestCommonDivisor(b, a % b);
