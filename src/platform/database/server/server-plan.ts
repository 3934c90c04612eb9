import type { Account } from './account.ts';
import type { ConnectionAddress } from './connection-address.ts';
import { SUPERUSER } from './create-cluster.ts';
import type { Endpoint } from './settings.ts';

/** A cluster and all it takes to run a server on it. */
export type ServerPlan = {
  readonly cluster: string;
  readonly binaries: string;
  readonly account: Account;
  readonly password: string;
  readonly secretFile: string;
  readonly endpoint: Endpoint;
  readonly logFile: string;
  readonly isTesting: boolean;
};

export const superuserAddress = (
  endpoint: Endpoint,
  password: string,
  database: string,
): ConnectionAddress => ({
  ...endpoint,
  user: SUPERUSER,
  password,
  database,
});
