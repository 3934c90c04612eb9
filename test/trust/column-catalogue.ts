import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const column = z.union([
  z.string().min(3),
  z.strictObject({ kind: z.string(), retention: z.string().optional(), purpose: z.string().min(3) }),
]);
const columns = z.record(z.string(), column);
const schema = z.strictObject({
  kinds: z.record(z.string(), z.string().min(3)),
  retention: z.record(z.string(), z.strictObject({ until: z.string().min(3), source: z.string().min(3) })),
  everywhere: columns,
  tables: z.record(
    z.string(),
    z.strictObject({ owner: z.string(), kind: z.string(), retention: z.string(), columns }),
  ),
  views: z.record(
    z.string(),
    z.strictObject({
      owner: z.string(),
      readers: z.array(z.string()).min(1),
      // What a view shows under another name or takes out of a document, and from which column.
      from: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

type Catalogue = z.infer<typeof schema>;

/** The entry of the catalogue for one column, defaults filled in. */
type Entry = { readonly kind: string; readonly retention: string; readonly purpose: string };

export const readCatalogue = (): Catalogue =>
  schema.parse(parse(readFileSync(join(import.meta.dirname, '../../db/columns.yaml'), 'utf8')));

/** Returns the entry of the catalogue for a column; `undefined` where it is not classified. */
export function entryOf(catalogue: Catalogue, tableName: string, columnName: string): Entry | undefined {
  const table = catalogue.tables[tableName];
  if (!table) return undefined;
  const said = table.columns[columnName] ?? catalogue.everywhere[columnName];
  if (said === undefined) return undefined;
  const { kind, retention } = table;
  return typeof said === 'string'
    ? { kind, retention, purpose: said }
    : { ...said, retention: said.retention ?? retention };
}

type DatabaseColumn = { readonly table: string; readonly column: string };

/** Every disagreement between the catalogue and the columns of a database, as sentences. */
export function faultsOf(catalogue: Catalogue, present: readonly DatabaseColumn[]): string[] {
  const names = new Set(present.map(({ table, column }) => `${table}.${column}`));
  const listed = Object.entries(catalogue.tables).flatMap(([table, entry]) =>
    Object.keys(entry.columns).map((name) => `${table}.${name}`),
  );
  return [
    ...present.flatMap(({ table, column }) => unsound(catalogue, table, column)),
    ...listed.filter((name) => !names.has(name)).map((name) => `${name} is not in the database`),
  ];
}

function unsound(catalogue: Catalogue, table: string, column: string): string[] {
  const entry = entryOf(catalogue, table, column);
  if (!entry) return [`${table}.${column} is not classified`];
  return [
    ...(entry.kind in catalogue.kinds ? [] : [`${table}.${column} has the unknown kind ${entry.kind}`]),
    ...(entry.retention in catalogue.retention
      ? []
      : [`${table}.${column} has the unknown retention ${entry.retention}`]),
  ];
}
