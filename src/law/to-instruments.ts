import type { IsoDate } from '#kernel/calendar.ts';
import { contains } from '#kernel/period.ts';
import { type Book, entryOn, findValue } from './book/book.ts';
import type { Parameter } from './book/parameter.ts';
import type { ProvisionFile, Value, VersionEntry } from './book/provision-file.ts';
import type { Edition, Instrument, Version } from './instrument.ts';
import type { Rules } from './rules.ts';
import { type Day, NEVER, toDay } from './time/day.ts';

/** The rules of every version, by provision and version: `sgb2-16i-2019`. */
export type Rulebook = Readonly<Record<string, Rules>>;

/** Joins what a book says with the rules that decide. Throws where a rule or a value is lacking. */
export const toInstruments = (book: Book, rulebook: Rulebook): ReadonlyMap<string, Instrument> =>
  new Map(
    [...book.provisions.values()].flatMap((file) =>
      file.versions ? [[file.provision, toInstrument(file, file.versions, book, rulebook)]] : [],
    ),
  );

function toInstrument(
  file: ProvisionFile,
  entries: readonly VersionEntry[],
  book: Book,
  rulebook: Rulebook,
): Instrument {
  const versions = entries.map((entry, index) => toVersion(entry, entries[index + 1]));
  const editions = versions.flatMap((version, index) => {
    const { rules, note } = entries[index] as VersionEntry;
    if (note) return [{ version, ...daysOf(version), notHeld: note }];
    return toEditions(
      version,
      named(rulebook, rules ?? `${file.provision}-${version.version.toLowerCase()}`),
      book,
    );
  });
  return {
    id: file.provision,
    title: file.title,
    isStatus: file.isStatus ?? false,
    versions,
    editions,
  };
}

const toVersion = (entry: VersionEntry, next: VersionEntry | undefined): Version => ({
  version: entry.version,
  validFrom: entry.validFrom,
  validUntil: entry.validUntil ?? next?.validFrom ?? null,
  citation: entry.citation,
});

const daysOf = ({ validFrom, validUntil }: Version): { from: Day; until: Day } => ({
  from: toDay(validFrom),
  until: validUntil === null ? NEVER : toDay(validUntil),
});

function named(rulebook: Rulebook, name: string): Rules {
  const rules = rulebook[name];
  if (rules === undefined) throw new Error(`The law names the rules ${name}, which do not exist.`);
  return rules;
}

/** Returns the editions of a version. A new one begins with the version and with every change of one of its values. */
function toEditions(version: Version, { parameters, terms }: Rules, book: Book): Edition[] {
  const changes = parameters
    .flatMap(({ path }) => findValue(book, path)?.history ?? [])
    .map((entry) => entry.from)
    .filter((day) => contains({ from: version.validFrom, until: version.validUntil }, day));
  const begins = [...new Set([version.validFrom, ...changes])].sort();
  return begins.map((begin, index) => ({
    version,
    from: toDay(begin),
    until: index + 1 < begins.length ? toDay(begins[index + 1] as IsoDate) : daysOf(version).until,
    terms: terms((parameter) => valueOn(book, parameter, begin)),
  }));
}

function valueOn<Held>(book: Book, { path, unit, hold }: Parameter<Held>, on: IsoDate): Held {
  const value = findValue(book, path);
  const entry = entryOn(value, on);
  if (entry === undefined) throw new Error(`The law has no value for ${path} on ${on}.`);
  const { unit: given } = value as Value;
  if (given !== unit) throw new Error(`The law gives ${path} in ${given}, its rules expect ${unit}.`);
  return hold(entry.value);
}
