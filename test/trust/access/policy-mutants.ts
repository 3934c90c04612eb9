import type { Client } from 'pg';
import { PROBED_COMMANDS, type ProbedCommand } from './probed-database.ts';

/** One weakening of row-level security or of a privilege: what to change, and the commands whose answers can tell. */
export type Mutant = {
  readonly table: string;
  readonly change: string;
  readonly commands: readonly ProbedCommand[];
};

type PolicyRow = {
  table: string;
  name: string;
  command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  using: string | null;
  check: string | null;
};

const SEEN_BY: Readonly<Record<PolicyRow['command'], readonly ProbedCommand[]>> = {
  ALL: PROBED_COMMANDS,
  SELECT: ['read'],
  INSERT: ['insert'],
  UPDATE: ['become'],
  DELETE: ['delete'],
};

/** Every way to weaken row-level security by one step: off, not forced on the owner, a policy gone or open to all. */
export async function policyMutants(client: Client): Promise<Mutant[]> {
  const { rows: tables } = await client.query<{ name: string; hasTenant: boolean }>(
    `select relname as name, exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant_id') as "hasTenant"
     from pg_class c where relnamespace = 'public'::regnamespace and relrowsecurity order by 1`,
  );
  const { rows: policies } = await client.query<PolicyRow>(
    `select tablename as table, policyname as name, cmd as command, qual as using, with_check as check
     from pg_policies where schemaname = 'public' order by 1, 2`,
  );
  return [
    ...tables.map(({ name }) => mutant(name, 'disable row level security', PROBED_COMMANDS)),
    // Tables of the whole installation keep nothing from their owner, so there is nothing to notice.
    ...tables
      .filter(({ hasTenant }) => hasTenant)
      .map(({ name }) => mutant(name, 'no force row level security', PROBED_COMMANDS)),
    ...policies.flatMap(policyMutantsOf),
  ];
}

const mutant = (table: string, change: string, commands: readonly ProbedCommand[]): Mutant => ({
  table,
  change: `alter table ${table} ${change}`,
  commands,
});

function policyMutantsOf({ table, name, command, using, check }: PolicyRow): Mutant[] {
  const commands = SEEN_BY[command];
  const widened = (part: string): Mutant => ({
    table,
    change: `alter policy ${name} on ${table} ${part} (true)`,
    commands,
  });
  return [
    { table, change: `drop policy ${name} on ${table}`, commands },
    ...(using !== null && using !== 'true' ? [widened('using')] : []),
    ...(check !== null && check !== 'true' ? [widened('with check')] : []),
  ];
}

/** Every privilege that requests do not hold on a whole table, granted. */
export const rightsMutants = (rights: ReadonlyMap<string, string>, tables: readonly string[]): Mutant[] =>
  tables.flatMap((table) =>
    ['select', 'insert', 'update', 'delete', 'truncate']
      .filter((command) => !(rights.get(table) ?? '').split(', ').includes(command))
      .map((command) => ({
        table,
        change: `grant ${command} on ${table} to stellwerk_runtime`,
        commands: [],
      })),
  );
