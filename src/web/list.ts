import { catalogue, formatNumber } from '#ui/language.ts';

/** The filters of a list by name: any text, or one of a closed set (`{ status: PlaceStatus; project: string }`). */
export type FilterValues = string | { readonly [name: string]: string };

/** The names of the filters. */
export type FilterName<Filter extends FilterValues> = [Filter] extends [string]
  ? Filter
  : keyof Filter & string;

type Filters<Filter extends FilterValues> = Readonly<
  Partial<[Filter] extends [string] ? Record<Filter, string> : Filter>
>;

/** The request of a list, read from its address: any list can be filtered, sorted, paged and exported. */
export type ListRequest<Sort extends string, Filter extends FilterValues> = {
  readonly sort: Sort;
  readonly direction: 'ascending' | 'descending';
  readonly page: number;
  readonly limit: number;
  readonly offset: number;
  readonly filters: Filters<Filter>;
  readonly isExport: boolean;
};

export type ListShape<Sort extends string, Filter extends FilterValues> = {
  readonly sorts: readonly Sort[];
  readonly filters: readonly FilterName<Filter>[];
  /** The values of those filters that are one of a closed set. */
  readonly closed?: Readonly<Record<string, readonly string[]>>;
  readonly sort: Sort;
  readonly direction?: 'ascending' | 'descending';
};

const PAGE_SIZE = 25;
const EXPORT_LIMIT = 10_000;
// Programs read a list to its end, page by page; nobody has so many rows.
const LAST_PAGE = 99_999;

/**
 * The number beyond which long lists are not counted: nobody turns so many pages, and counting would cost more than the
 * page.
 */
export const COUNT_LIMIT = 1000;

/** Reads a list's address. Unknown values fall back to the list's own order: a mistyped address still shows a list. */
export function readList<Sort extends string, Filter extends FilterValues>(
  url: URL,
  shape: ListShape<Sort, Filter>,
): ListRequest<Sort, Filter> {
  const query = url.searchParams;
  const sort = shape.sorts.find((name) => name === query.get('sort')) ?? shape.sort;
  const asked = query.get('direction');
  const direction =
    asked === 'ascending' || asked === 'descending' ? asked : (shape.direction ?? 'ascending');
  const page = Math.min(LAST_PAGE, Math.max(1, Math.trunc(Number(query.get('page'))) || 1));
  const isExport = query.get('format') === 'csv';
  const limit = isExport ? EXPORT_LIMIT : PAGE_SIZE;
  const filters: Record<string, string> = {};
  for (const name of shape.filters) {
    const value = query.get(name)?.trim().slice(0, 200);
    if (value && (shape.closed?.[name]?.includes(value) ?? true)) filters[name] = value;
  }
  const offset = isExport ? 0 : (page - 1) * PAGE_SIZE;
  return { sort, direction, page, limit, offset, filters: filters as Filters<Filter>, isExport };
}

/**
 * Returns the same address with other parameters; an empty value removes one. It leads back to page one unless a page
 * is named.
 */
export function addressWith(url: URL, changes: Readonly<Record<string, string | number | null>>): string {
  const query = new URLSearchParams(url.searchParams);
  query.delete('page');
  query.delete('format');
  query.delete('done');
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, String(value));
  }
  const text = query.toString();
  return text ? `${url.pathname}?${text}` : url.pathname;
}

/** Returns what a filter bar carries along unseen: the order, and those filters named that somebody came with. */
export function kept(
  list: ListRequest<string, FilterValues>,
  ...names: readonly string[]
): Record<string, string> {
  const values: Record<string, string> = { sort: list.sort, direction: list.direction };
  for (const name of names) {
    const value = (list.filters as Readonly<Record<string, string>>)[name];
    if (value) values[name] = value;
  }
  return values;
}

/** Returns what a sortable head of a column needs. */
export const sortBy = <Sort extends string>(
  url: URL,
  list: Pick<ListRequest<Sort, string>, 'sort' | 'direction'>,
  sort: Sort,
) => ({
  href: addressWith(url, {
    sort,
    direction: list.sort === sort && list.direction === 'ascending' ? 'descending' : 'ascending',
  }),
  direction: list.sort === sort ? list.direction : undefined,
});

export const pageCount = (total: number): number => Math.max(1, Math.ceil(total / PAGE_SIZE));

/** Returns the total in words, or that there are more than were counted. */
export const totalText = (total: number): string =>
  total > COUNT_LIMIT ? words.moreThan(formatNumber(COUNT_LIMIT)) : formatNumber(total);

const words = catalogue(
  { moreThan: (count: string) => `mehr als ${count}` },
  { moreThan: (count) => `more than ${count}` },
);
