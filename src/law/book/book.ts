import type { IsoDate } from '#kernel/calendar.ts';
import type { Entry, ProvisionFile, RawValue, Value } from './provision-file.ts';

/** All files of `law/`, read and checked. */
export type Book = {
  readonly provisions: ReadonlyMap<string, ProvisionFile>;
  /** The title behind each code of a source. */
  readonly sources: Readonly<Record<string, string>>;
};

/** Returns the value with a path like `sgb2-16i/minimum-age`. */
export function findValue({ provisions }: Book, path: string): Value | undefined {
  const [provision, name] = path.split('/') as [string, string];
  return provisions.get(provision)?.values?.[name];
}

/** An entry that holds a value, not the end of one. */
type HeldEntry = Entry & { readonly value: RawValue };

/**
 * Returns what holds on a day: the latest entry that has begun; nothing where none has, or where that one holds no
 * value.
 */
export function entryOn(value: Value | undefined, on: IsoDate): HeldEntry | undefined {
  const entry = value?.history.findLast(({ from }) => from <= on);
  return entry?.value === null ? undefined : (entry as HeldEntry | undefined);
}
