import type { ConnectionOptions } from 'node:tls';

/**
 * The address of a database and who asks, in the form that `new pg.Pool(address)` takes. A `host` that begins with `/`
 * is a socket folder.
 */
export type ConnectionAddress = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl?: boolean | ConnectionOptions;
  /** Settings of PostgreSQL for these connections alone, as its own command line takes them (`-c name=value`). */
  readonly options?: string;
};

/** A PostgreSQL server with the privileged account that migrations and backups need. */
export type DatabaseServer = {
  /** The privileged address of one database; without a name, of the database this installation uses. */
  readonly address: (database?: string) => ConnectionAddress;
  /** Ends what this process started, and nothing else. May be called twice. */
  readonly stop: () => Promise<void>;
};
