import type { IsoDate } from '#kernel/calendar.ts';
import { type Book, entryOn, findValue } from './book/book.ts';
import type { RawValue, Sentence, Unit, Value } from './book/provision-file.ts';

/** A value as it is held on a day, with what an auditor needs to find it again. */
export type HeldValue = {
  readonly path: string;
  readonly title: Sentence;
  readonly unit: Unit;
  readonly value: RawValue;
  readonly since: IsoDate;
  readonly sources: readonly string[];
  readonly verified: boolean;
};

/**
 * Returns the value with a path like `minimum-wage/hourly` on a day, or nothing where none is held: never a neighbour.
 */
export function heldValue(book: Book, path: string, on: IsoDate): HeldValue | undefined {
  const found = findValue(book, path);
  const entry = entryOn(found, on);
  if (entry === undefined) return undefined;
  const { title, unit } = found as Value;
  const { from: since, value, verified, source } = entry;
  return {
    path,
    title,
    unit,
    value,
    since,
    sources: source.map((code) => book.sources[code] ?? code),
    verified,
  };
}
