import type { Client } from 'pg';

const COMMANDS = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain'];

type RightsRow = { table: string; command: string; columns: string[]; is_whole: boolean };

/**
 * Reads what requests may do to each table, before any policy: `select, insert, update (status, version)`. Whatever
 * is granted to the runtime role or to everybody counts; tables without any right are left out.
 */
export async function readRights(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<RightsRow>(`
    with entry as (
      select c.relname, null::text as attname, 0 as attnum, (aclexplode(c.relacl)).* from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
      union all
      select c.relname, a.attname, a.attnum, (aclexplode(a.attacl)).* from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'public'::regnamespace)
    select relname as table, lower(privilege_type) as command, bool_or(attname is null) as is_whole,
           coalesce(array_agg(attname order by attnum) filter (where attname is not null), '{}')::text[] as columns
    from entry where grantee in (0, 'stellwerk_runtime'::regrole) group by 1, 2`);
  const tables = Map.groupBy(rows, ({ table }) => table);
  return new Map([...tables].map(([table, entries]) => [table, rightsText(entries)]));
}

const rightsText = (entries: readonly RightsRow[]): string =>
  entries
    .toSorted((one, next) => COMMANDS.indexOf(one.command) - COMMANDS.indexOf(next.command))
    .map(({ command, is_whole, columns }) => (is_whole ? command : `${command} (${columns.join(', ')})`))
    .join(', ');
