/** Gast: an address to write to, and the name that stood beside it. */
export type Guest = { readonly email: string; readonly name: string | null };

type GuestList = {
  readonly guests: readonly Guest[];
  /** The entries that are no address, as they were typed. */
  readonly unreadable: readonly string[];
};

/**
 * Reads a list of addresses as people paste it out of letters and tables: a line, semicolon or comma apart, with or
 * without a name (`Muster, Erika <muster@jobcenter.example>`). Somebody who stands there twice is one guest.
 */
export function readGuestList(text: string): GuestList {
  const read = entriesOf(text).map(readEntry);
  const guests = new Map<string, Guest>();
  for (const { guest } of read) if (guest && !guests.has(guest.email)) guests.set(guest.email, guest);
  return {
    guests: [...guests.values()],
    unreadable: read.flatMap(({ guest, entry }) => (guest ? [] : [entry])),
  };
}

/** A comma parts addresses only where a line has several; in `Muster, Erika <…>` it belongs to the name. */
const entriesOf = (text: string): string[] =>
  text
    .split(/[\n;]/)
    .flatMap((line) => (line.split('@').length > 2 ? line.split(',') : [line]))
    .map((entry) => entry.replace(/^[\s,]+|[\s,]+$/g, ''))
    .filter((entry) => entry !== '');

const ENTRY = /^(?:"?(?<name>[^"<>@]*?)"?\s*<)?(?<email>[^\s<>@,"]+@[^\s<>@,"]+\.[^\s<>@,".]+)>?$/;
const LONGEST_ADDRESS = 320;
const LONGEST_NAME = 200;

function readEntry(entry: string): { readonly entry: string; readonly guest?: Guest } {
  const { email, name } = ENTRY.exec(entry)?.groups ?? {};
  if (email === undefined || email.length > LONGEST_ADDRESS) return { entry };
  return { entry, guest: { email: email.toLowerCase(), name: name?.slice(0, LONGEST_NAME) || null } };
}
