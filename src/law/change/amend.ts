import type { IsoDate } from '#kernel/calendar.ts';
import type { Book } from '../book/book.ts';
import type { Entry, ProvisionFile, RawValue, Value } from '../book/provision-file.ts';

/** A value that would begin on a day: `path` is like `sgb2-16i/minimum-age`. */
export type Amendment = { readonly path: string; readonly from: IsoDate; readonly value: RawValue };

/** The book as it would be; what the amendment does not touch stays. An entry of the same day gives way. */
export function amend(book: Book, amendments: readonly Amendment[]): Book {
  const provisions = new Map(book.provisions);
  for (const amendment of amendments) {
    const [provision = '', name = ''] = amendment.path.split('/');
    const file = provisions.get(provision);
    const value = file?.values?.[name];
    if (file === undefined || value === undefined)
      throw new RangeError(`there is no value ${amendment.path}`);
    provisions.set(provision, withValue(file, name, { ...value, history: begun(value, amendment) }));
  }
  return { ...book, provisions };
}

const withValue = (file: ProvisionFile, name: string, value: Value): ProvisionFile => ({
  ...file,
  values: { ...file.values, [name]: value },
});

const begun = ({ history }: Value, { from, value }: Amendment): Entry[] =>
  [
    ...history.filter((entry) => entry.from !== from),
    { from, value, source: ['draft'], verified: false },
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1));
