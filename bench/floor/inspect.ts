import type pg from 'pg';
import { isFrame, type Statement } from '../land/recorder.ts';
import { type Explained, explain } from './explain.ts';

/** The work that a request causes inside the database, apart from how long it takes: the same on every machine. */
export type Inspection = {
  /** Rows fetched from tables, by index or not, functions and constraints included. */
  readonly rowsRead: number;
  /** Sequential scans of tables with more than `FEW` rows. */
  readonly longScans: readonly string[];
  readonly explained: readonly Explained[];
};

/** A table that fits in a few pages is read from end to end sooner than by an index. */
const FEW = 1000;

/** Runs the statements as the runtime login, for counting and for their plans, and rolls both back. */
export async function inspect(client: pg.Client, statements: readonly Statement[]): Promise<Inspection> {
  const work = statements.filter((statement) => !isFrame(statement));
  const sizes = await tableSizes(client);
  const read = await countReads(client, work);
  const explained = await explainAll(client, work);
  const isLong = (table: string) => (sizes.get(table) ?? 0) > FEW;
  // Plans name the statement, counters know what functions do inside: neither sees all.
  const inFunctions = read.filter(({ table, sequential }) => isLong(table) && sequential > FEW);
  return {
    rowsRead: read.reduce((sum, { rows }) => sum + rows, 0),
    longScans: [
      ...new Set([
        ...explained.flatMap(({ sql, scanned }) =>
          scanned.filter(isLong).map((table) => `${table}, planned for: ${sql.slice(0, 160)}`),
        ),
        ...inFunctions.map(
          ({ table, sequential }) => `${table}, ${sequential} rows read one after the other`,
        ),
      ]),
    ],
    explained,
  };
}

async function tableSizes(client: pg.Client): Promise<Map<string, number>> {
  const { rows } = await client.query<{ table: string; size: number }>(
    `select relname as table, reltuples::int as size from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  return new Map(rows.map(({ table, size }) => [table, size]));
}

type Reads = { table: string; rows: number; sequential: number };

const READS = `select relname as table, seq_tup_read::int as sequential, (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as rows
                 from pg_stat_xact_user_tables`;

async function countReads(client: pg.Client, work: readonly Statement[]): Promise<Reads[]> {
  return inTransaction(client, async () => {
    // Counters of earlier transactions may still be with us.
    const before = new Map((await client.query<Reads>(READS)).rows.map((row) => [row.table, row]));
    for (const { sql, parameters } of work) await client.query(sql, [...parameters]);
    const { rows } = await client.query<Reads>(READS);
    return rows.map(({ table, ...now }) => ({
      table,
      rows: now.rows - (before.get(table)?.rows ?? 0),
      sequential: now.sequential - (before.get(table)?.sequential ?? 0),
    }));
  });
}

async function explainAll(client: pg.Client, work: readonly Statement[]): Promise<Explained[]> {
  return inTransaction(client, async () => {
    const explained: Explained[] = [];
    for (const statement of work) {
      explained.push(await explain(client, statement));
      // What follows depends on it: who is acting, and what was written before.
      await client.query(statement.sql, [...statement.parameters]);
    }
    return explained;
  });
}

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}
