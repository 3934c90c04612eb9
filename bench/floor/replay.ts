import pg from 'pg';
import type { ConnectionAddress } from '#platform/database/server/connection-address.ts';
import type { Statement } from '../land/recorder.ts';
import type { Renaming } from '../land/task-run.ts';

type Replay = {
  /** Runs the statements as they stand, and says how many milliseconds it took. */
  run(statements: readonly Statement[]): Promise<number>;
  readonly client: pg.Client;
  close(): Promise<void>;
};

/** The floor of a page's work in the database: the same statements through the driver, and nothing around them. */
export async function openReplay(runtime: ConnectionAddress): Promise<Replay> {
  const client = new pg.Client(runtime);
  await client.connect();
  return {
    client,
    run: async (statements) => {
      const began = performance.now();
      for (const { sql, parameters } of statements) await client.query(sql, [...parameters]);
      return performance.now() - began;
    },
    close: () => client.end(),
  };
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The same statements about other records. Ids stand alone or inside a text, such as the body of an audit entry. */
export const renamed = (statements: readonly Statement[], renaming: Renaming): Statement[] =>
  statements.map(({ sql, parameters }) => ({
    sql,
    parameters: parameters.map((value) =>
      typeof value === 'string' ? value.replace(UUID, (id) => renaming.get(id) ?? id) : value,
    ),
  }));
