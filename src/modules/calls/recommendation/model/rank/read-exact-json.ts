import { compare, parseDecimal } from './fraction.ts';

/**
 * Parses JSON without losing a digit: a number that JavaScript cannot hold as it is written arrives as its text.
 * Throws a SyntaxError for text that is not JSON.
 */
export const readExactJson = (text: string): unknown =>
  JSON.parse(text, (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && context?.source && !isExact(value, context.source) ? context.source : value,
  );

function isExact(value: number, source: string): boolean {
  const [held, written] = [parseDecimal(String(value)), parseDecimal(source)];
  return held !== null && written !== null && compare(held, written) === 0;
}
