import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresDialect,
  type PostgresDialectConfig,
  Transaction,
} from 'kysely';
import { PlainLimits } from './plain-limits.ts';
import type { Database } from './schema.generated.ts';

/**
 * Returns the dialect of PostgreSQL that sends `begin` without waiting for its answer. Where it failed, its connection is
 * broken and the next statement says so; a statement outside of any transaction would act for nobody and see nothing.
 */
export function pipeliningDialect(config: PostgresDialectConfig): Dialect {
  const dialect = new PostgresDialect(config);
  const beginTransaction = async (connection: DatabaseConnection) => {
    connection.executeQuery(CompiledQuery.raw('begin')).catch(() => {});
  };
  return {
    createDriver: () => Object.assign(dialect.createDriver(), { beginTransaction }),
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => new PlainLimits(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

/**
 * Returns what gives a transaction of this dialect anew, so that statements which are asked for at once (`Promise.all`) are sent at
 * once, in the order of asking. As Kysely has it, each waits for the answer to the one before.
 */
export function pipelining(dialect: Dialect) {
  const always = { config: { dialect }, dialect, driver: dialect.createDriver() };
  return async (db: Transaction<Database>): Promise<Transaction<Database>> => {
    const sequential = db.getExecutor();
    const connection = await sequential.provideConnection(async (one) => one);
    const executor = sequential.withConnectionProvider({ provideConnection: (use) => use(connection) });
    return new Transaction({ ...always, executor });
  };
}
