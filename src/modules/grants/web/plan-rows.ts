import type { FormInput } from '#web/context.ts';

const ROW = /^lines\.(\d{1,4})\./;

/** The rows that a page shows at most: as many as a plan may have, and one. */
const MOST = 2001;

/** Returns how many rows of a plan a sent form has, empty ones too. */
export const rowsIn = (form: FormInput): number =>
  Math.min(
    MOST,
    numbersIn(Object.keys(form)).reduce((most, row) => Math.max(most, row + 1), 0),
  );

/** Returns the rows in which something was typed, by their numbers. Only these count. */
export const typedRows = (form: FormInput): number[] => {
  const typed = Object.keys(form).filter((name) => String(form[name]).trim() !== '');
  return [...new Set(numbersIn(typed))].sort((a, b) => a - b);
};

const numbersIn = (names: readonly string[]): number[] =>
  names.flatMap((name) => ROW.exec(name)?.[1] ?? []).map(Number);
