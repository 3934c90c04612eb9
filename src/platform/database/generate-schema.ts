import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { ConnectionAddress } from './server/connection-address.ts';

const target = join(import.meta.dirname, 'schema.generated.ts');

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  bool: 'boolean',
  int4: 'number',
  int8: 'number',
  jsonb: 'Json',
  timestamptz: 'Date',
  bytea: 'Buffer',
  daterange: 'Range',
  xid8: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
};

/** Writes the tables of a migrated database as TypeScript types for Kysely; a test checks that the file is current. */
export async function generateSchema(admin: ConnectionAddress): Promise<void> {
  writeFileSync(target, await schemaSource(admin));
}

/** The same text, for that test. */
export async function schemaSource(admin: ConnectionAddress): Promise<string> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    const { rows } = await client.query<Column>(`
      select c.table_name, c.column_name, c.udt_name, c.is_nullable = 'YES' as nullable,
             c.column_default is not null or c.is_identity = 'YES' as optional, c.is_generated = 'ALWAYS' as computed
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'schema_migration'
      order by c.table_name, c.ordinal_position`);
    return source(rows);
  } finally {
    await client.end();
  }
}

type Column = {
  table_name: string;
  column_name: string;
  udt_name: string;
  nullable: boolean;
  optional: boolean;
  computed: boolean;
};

function source(columns: Column[]): string {
  const tables = Map.groupBy(columns, (column) => column.table_name);
  const body = [...tables].map(
    ([table, list]) =>
      `  ${table}: {\n${list.map((column) => `    ${column.column_name}: ${typeOf(column)};\n`).join('')}  };\n`,
  );
  return `// Written by src/platform/database/generate-schema.ts from db/migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Period } from '#kernel/period.ts';

type Range = ColumnType<Period, string, string>;
// biome-ignore lint/suspicious/noExplicitAny: what a document holds is known by the module that owns the column
type Json = ColumnType<any, string, string>;

export type Database = {
${body.join('')}};
`;
}

function typeOf({ udt_name, nullable, optional, computed }: Column): string {
  const known = TYPES[udt_name];
  if (!known) throw new Error(`no TypeScript type for ${udt_name}`);
  const type = nullable ? `${known} | null` : known;
  return computed ? `GeneratedAlways<${type}>` : optional ? `Generated<${type}>` : type;
}
