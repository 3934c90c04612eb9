import type { Client } from 'pg';
import { interfaceAddress } from '#api/addresses.ts';
import type { Route } from '#web/route.ts';
import { knownAddresses } from '../../support/known-addresses.ts';

/** No table: provisions are files, the same for everybody. */
const LAW = 'law';

export const hasParameter = ({ path }: Route): boolean => path.includes(':');

/** The tables that the parameters of a route name, in order; `undefined` where no typed address says it. */
export function tablesOf({ path }: Pick<Route, 'path'>): (string | undefined)[] {
  const ids = byShape.get(shapeOf(path.replace(`${interfaceAddress()}/`, '/'))) ?? [];
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  return names.map((name, place) => (name === 'provision' ? LAW : ids[place] && columnOf(ids[place]).table));
}

const shapeOf = (path: string): string => path.replaceAll(/:\w+/g, ':');
const byShape = new Map([...knownAddresses.values()].map(({ path, ids }) => [shapeOf(path), ids]));

/** The address with every parameter filled in by what `fill` gives for its table. */
export function addressOf(route: Route, fill: (table: string) => string): string {
  const tables = tablesOf(route);
  let next = 0;
  return route.path.replace(/:\w+/g, () => encodeURIComponent(fill(tables[next++] ?? 'account')));
}

/** Ids as people might put them into an address. */
export const WRONG_IDS: Readonly<Record<string, string>> = {
  'an id that nobody has': '0b5b2b7e-5a41-4c7c-9d57-1f0f7e0c9a11',
  'no id at all': 'abc',
  'a trap': `'; drop table account --`,
};

/** Ids of real rows, a few per table. */
export async function idsOf(client: Client, table: string, isForeign: boolean): Promise<string[]> {
  if (table === LAW) return isForeign ? [] : PROVISIONS;
  const { rows } = await client.query<{ id: string }>(
    `select ${idColumns.get(table)} as id from ${table} where ${IS_FOREIGN} = $1 limit 2`,
    [isForeign],
  );
  return rows.map(({ id }) => id);
}

/**
 * Ids of a few rows of our own in each status that their table has, among those named if any are: those that were
 * written first, so that they are the same on every run.
 */
export async function idsByStatus(
  client: Client,
  table: string,
  { most, among = null }: { most: number; among?: readonly string[] | null },
): Promise<string[]> {
  if (table === LAW) return PROVISIONS;
  const { rows: views } = await client.query('select from pg_views where viewname = $1', [table]);
  // A view has no order of its own; its ids do.
  const written = views.length > 0 ? `t.${idColumns.get(table)}` : 't.ctid';
  const { rows } = await client.query<{ id: string }>(
    `select id from (
       select ${idColumns.get(table)} as id, row_number() over (partition by to_jsonb(t) ->> 'status' order by ${written}) as place
         from ${table} t where not ${IS_FOREIGN} and ($1::uuid[] is null or ${idColumns.get(table)} = any ($1))) as placed
      where place <= $2 order by place, id`,
    [among, most],
  );
  return rows.map(({ id }) => id);
}

const PROVISIONS = ['sgb2-16e', 'sgb2-16i'];
const IS_FOREIGN = `(tenant_id = (select id from tenant where slug like 'foreign%'))`;

/** Returns the column of a table that stands in addresses: mostly its id, for a case that of its person. */
const idColumns = new Map(
  [...knownAddresses.values()]
    .flatMap(({ ids }) => ids.map(columnOf))
    .map(({ table, column }) => [table, column]),
);

/** `coachingCase.participantId` as the database writes it. */
function columnOf(id: string): { table: string; column: string } {
  const written = id.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const [table = '', column = ''] = written.split('.');
  return { table, column };
}
