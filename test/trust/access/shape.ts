import type { Client } from 'pg';

/** The shape of a table in the catalogue: its columns, and the choices a check leaves them. */
export type TableShape = {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    /** `true` if it is neither optional nor computed: an insert must give it. */
    readonly isNeeded: boolean;
    readonly choices: readonly string[];
  }[];
};

type ColumnRow = { table: string; name: string; type: string; needed: boolean; checks: string[] };

/** Every table of the schema, partitions and all, in alphabetical order. */
export async function readShapes(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<ColumnRow>(`
    select c.relname as table, a.attname as name, t.typname as type,
           a.attnotnull and not a.atthasdef and a.attidentity = '' as needed,
           array(select pg_get_constraintdef(k.oid) from pg_constraint k
                 where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as checks
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname, a.attnum`);
  const tables = Map.groupBy(rows, ({ table }) => table);
  return [...tables].map(([name, columns]) => ({ name, columns: columns.map(columnOf) }));
}

const columnOf = ({ name, type, needed, checks }: ColumnRow) => ({
  name,
  type,
  isNeeded: needed,
  choices: checks.flatMap(
    (check) =>
      /^CHECK \(\(\w+ = (?:ANY \(ARRAY\[)?('.+?)[\])]/.exec(check)?.[1]?.match(/(?<=')[^']+(?=')/g) ?? [],
  ),
});
