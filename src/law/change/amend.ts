import type { IsoDate } from '#kernel/calendar.ts';
import { type Book, findValue } from '../book/book.ts';
import type { Entry, ProvisionFile, RawValue, Value } from '../book/provision-file.ts';

/** A value that would begin on a day: `path` is like `sgb2-16i/minimum-age`. */
export type Amendment = { readonly path: string; readonly from: IsoDate; readonly value: RawValue };

/** Returns the book as it would be; what the amendments do not touch stays. An entry of the same day gives way. */
export const amend = (book: Book, amendments: readonly Amendment[]): Book => amendments.reduce(amended, book);

function amended(book: Book, amendment: Amendment): Book {
  const value = findValue(book, amendment.path);
  if (value === undefined) throw new RangeError(`there is no value ${amendment.path}`);
  const [provision, name] = amendment.path.split('/') as [string, string];
  const file = book.provisions.get(provision) as ProvisionFile;
  const values = { ...file.values, [name]: { ...value, history: begun(value, amendment) } };
  return { ...book, provisions: new Map(book.provisions).set(provision, { ...file, values }) };
}

const begun = ({ history }: Value, { from, value }: Amendment): Entry[] =>
  [
    ...history.filter((entry) => entry.from !== from),
    { from, value, source: ['draft'], verified: false },
  ].toSorted((a, b) => a.from.localeCompare(b.from));
