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
  numeric: 'number',
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

/** Returns the same text for that test. */
export async function schemaSource(admin: ConnectionAddress): Promise<string> {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    const { rows } = await client.query<Column>(COLUMNS);
    return source(rows);
  } finally {
    await client.end();
  }
}

// A column of a view is empty where the column of that name may be which it shows, and holds the same closed set; what a
// view computes says in its comment that it is never empty.
// A closed set is a check that names the values of one column: `check (kind in ('a', 'b'))`.
const COLUMNS = `
  select r.relname as table_name, a.attname as column_name, t.typname as type, r.relkind = 'v' as is_view,
         case r.relkind when 'v' then not (coalesce(col_description(r.oid, a.attnum), '') = 'not null'
                                           or coalesce(shown.attnotnull, false))
         else not a.attnotnull end as nullable,
         a.atthasdef or a.attidentity <> '' as optional, a.attgenerated <> '' as computed,
         (select pg_get_constraintdef(c.oid) from pg_constraint c
           where c.conrelid = coalesce(shown.attrelid, r.oid) and c.conkey = array[coalesce(shown.attnum, a.attnum)]
             and c.contype = 'c' and pg_get_constraintdef(c.oid) ~ '^CHECK \\(\\(\\w+ = (ANY \\(ARRAY\\[)?''') as closed_set
    from pg_class r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    left join lateral (
      select b.attrelid, b.attnum, b.attnotnull
        from pg_rewrite w join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
        join pg_attribute b on b.attrelid = d.refobjid and b.attnum = d.refobjsubid
       where r.relkind = 'v' and w.ev_class = r.oid and d.refobjid <> r.oid and b.attname = a.attname
       order by b.attnotnull desc, b.attrelid limit 1) shown on true
   where r.relnamespace = 'public'::regnamespace and r.relkind in ('r', 'v') and r.relname <> 'schema_migration'
   order by r.relname, a.attnum`;

type Column = {
  table_name: string;
  column_name: string;
  type: string;
  is_view: boolean;
  nullable: boolean;
  optional: boolean;
  computed: boolean;
  closed_set: string | null;
};

function source(columns: Column[]): string {
  const tables = Map.groupBy(columns, (column) => column.table_name);
  const body = [...tables].map(
    ([table, list]) =>
      `  ${camelCase(table)}: {\n${list.map((column) => `    ${camelCase(column.column_name)}: ${typeOf(column)};\n`).join('')}  };\n`,
  );
  return `// Written by src/platform/database/generate-schema.ts from db/migrations. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Period } from '#kernel/period.ts';
import type { Json } from './json-documents.ts';

type Range = ColumnType<Period, string, string>;

export type Database = {
${body.join('')}};
`;
}

function typeOf({ table_name, column_name, ...column }: Column): string {
  const { type, is_view, nullable, optional, computed, closed_set } = column;
  const document = `Json<'${camelCase(table_name)}.${camelCase(column_name)}'>`;
  const named = type === 'jsonb' ? document : is_view && type === 'daterange' ? 'Period' : TYPES[type];
  const known = closed_set ? unionOf(closed_set) : named;
  if (!known) throw new Error(`no TypeScript type for ${type}`);
  const whole = nullable ? `${known} | null` : known;
  // A document says by itself what may be written.
  if (known === document) return whole;
  return computed || is_view ? `GeneratedAlways<${whole}>` : optional ? `Generated<${whole}>` : whole;
}

const unionOf = (check: string): string =>
  [...check.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, value]) => `'${value}'`).join(' | ');

const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
