import type { Book } from './book/book.ts';
import type { Example } from './book/examples.ts';
import type { Entry, Sentence, Unit, Value, VersionEntry } from './book/provision-file.ts';
import type { Edition, Instrument, Version } from './instrument.ts';
import type { Condition, Note } from './rules.ts';

/** Everything that a page about one provision shows, so that a lawyer can read the law as this program holds it. */
export type ProvisionPage = {
  readonly provision: string;
  readonly title: Sentence;
  readonly versions: readonly VersionPage[];
  readonly values: readonly ValuePage[];
  readonly examples: readonly Example[];
};

export type VersionPage = Version & {
  readonly sources: readonly Source[];
  readonly verified: boolean;
  /** The conditions, with the values of the version's latest days. */
  readonly conditions: readonly Pick<Condition, 'id' | 'citation' | 'text' | 'values'>[];
  readonly notes: readonly Note[];
  /** The reason why the version has no conditions here. */
  readonly notHeld: Sentence | null;
};

export type ValuePage = {
  readonly name: string;
  readonly title: Sentence;
  readonly unit: Unit;
  readonly history: readonly (Pick<Entry, 'from' | 'value' | 'verified'> & {
    readonly sources: readonly Source[];
  })[];
};

type Source = { readonly code: string; readonly title: string };

/** Returns the page of every provision of a book, in its order. */
export const provisionPages = (
  book: Book,
  instruments: ReadonlyMap<string, Instrument>,
  examplesOf: (provision: string) => Example[],
): ProvisionPage[] =>
  [...book.provisions.values()].map((file) => ({
    provision: file.provision,
    title: file.title,
    versions: (file.versions ?? []).map((version) =>
      describeVersion(version, instruments.get(file.provision) as Instrument, book),
    ),
    values: Object.entries(file.values ?? {}).map(([name, value]) => describeValue(name, value, book)),
    examples: examplesOf(file.provision),
  }));

function describeVersion(
  { version: name, source, verified }: VersionEntry,
  { editions }: Instrument,
  book: Book,
): VersionPage {
  const latest = editions.findLast(({ version }) => version.version === name) as Edition;
  const { version, terms, notHeld = null } = latest;
  return {
    ...version,
    sources: titled(source, book),
    verified,
    conditions: (terms?.conditions ?? []).map(({ id, citation, text, values }) => ({
      id,
      citation,
      text,
      values,
    })),
    notes: terms?.notes ?? [],
    notHeld,
  };
}

const describeValue = (name: string, { title, unit, history }: Value, book: Book): ValuePage => ({
  name,
  title,
  unit,
  history: history.map(({ from, value, verified, source }) => ({
    from,
    value,
    verified,
    sources: titled(source, book),
  })),
});

const titled = (codes: readonly string[], { sources }: Book): Source[] =>
  codes.map((code) => ({ code, title: sources[code] ?? code }));
