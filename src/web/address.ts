import type { Database } from '#platform/database/schema.generated.ts';

/** A column whose values stand in an address: `grantAward.id` in `/grants/:id`. */
type IdColumn = { [T in keyof Database]: `${T}.${keyof Database[T] & string}` }[keyof Database];

/** One id for each `:name` of a path, in their order. */
type Ids<Path extends string> = Path extends `${string}:${string}/${infer Rest}`
  ? [id: string, ...Ids<`/${Rest}`>]
  : Path extends `${string}:${string}`
    ? [id: string]
    : [];

type Query = Readonly<Record<string, string | number | undefined>>;

/** An address of the system, whatever ids it takes. */
export type AnyAddress = {
  /** The path as the route table has it. */
  readonly path: string;
  /** The columns that the ids of the path come from; a test visits every page by them. */
  readonly ids: readonly IdColumn[];
};

/**
 * An address of the system, written in one place: `path` stands in the route table, and the address itself is called
 * for a link, `grantAddress(id)` or `grantAddress(id, { done: 'grants.approved' })`.
 */
export type Address<Path extends string> = AnyAddress &
  ((...idsAndQuery: [...Ids<Path>, query?: Query]) => string);

/** Defines an address by its path and, for each `:name` in it, the column that holds such an id. */
export const address = <const Path extends string>(path: Path, ...ids: IdColumn[]): Address<Path> =>
  Object.assign(
    (...given: readonly (string | Query | undefined)[]): string => {
      const query = given.find((one) => typeof one === 'object');
      return addressOf({ path }, ...given.filter((one) => typeof one === 'string')) + queryText(query);
    },
    { path, ids },
  );

/** Returns an address with its ids in their order, if only the path of it is known. */
export function addressOf({ path }: Pick<AnyAddress, 'path'>, ...ids: string[]): string {
  const left = [...ids];
  return path.replaceAll(/:\w+/g, () => encodeURIComponent(left.shift() ?? ''));
}

/**
 * Returns an address that names a Land, for links that are opened where none was chosen yet; as it is where there is but
 * one.
 */
export const inLand = (path: string, slug: string | undefined): string =>
  slug === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}land=${slug}`;

function queryText(query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
