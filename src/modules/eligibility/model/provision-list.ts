import type { IsoDate } from '#kernel/calendar.ts';
import { contains } from '#kernel/period.ts';
import type { ProvisionPage, VersionPage } from '#law/index.ts';

/** One provision in a list: its version of the day, and whether everything about it was verified. */
export type ProvisionRow = {
  readonly page: ProvisionPage;
  readonly current: VersionPage | null;
  readonly isVerified: boolean;
};

export type ProvisionSort = 'title' | 'from';
export type ProvisionFilter = { text: string; proof: 'verified' | 'unverified' };

type Request = {
  readonly on: IsoDate;
  readonly language: 'de' | 'en';
  readonly sort: ProvisionSort;
  readonly direction: 'ascending' | 'descending';
  readonly filters: Readonly<Partial<ProvisionFilter>>;
};

/** Returns the provisions that somebody looks for, as they stand on a day, in order. */
export function listProvisions(
  pages: readonly ProvisionPage[],
  { on, language, sort, direction, filters: { text, proof } }: Request,
): ProvisionRow[] {
  const found = pages
    .filter((page) => text === undefined || mentions(page, text))
    .map((page): ProvisionRow => ({ page, current: versionOn(page, on), isVerified: isVerified(page) }))
    .filter((row) => proof === undefined || row.isVerified === (proof === 'verified'));
  const keyOf = ({ page, current }: ProvisionRow): string =>
    sort === 'title' ? page.title[language] : (current?.validFrom ?? '');
  const sign = direction === 'ascending' ? 1 : -1;
  return found.toSorted((a, b) => sign * keyOf(a).localeCompare(keyOf(b), language));
}

/** Returns the version in force on a day, if there is one. */
export const versionOn = ({ versions }: ProvisionPage, on: IsoDate): VersionPage | null =>
  versions.find(({ validFrom, validUntil }) => contains({ from: validFrom, until: validUntil }, on)) ?? null;

const isVerified = ({ versions, values }: ProvisionPage): boolean =>
  [...versions, ...values.flatMap(({ history }) => history)].every(({ verified }) => verified);

function mentions({ provision, title, versions }: ProvisionPage, text: string): boolean {
  const wanted = text.toLowerCase();
  const said = [provision, title.de, title.en, ...versions.map(({ citation }) => citation)];
  return said.some((words) => words.toLowerCase().includes(wanted));
}
