/** The place at which a server listens: a socket folder, or a loopback address on Windows. */
export type Endpoint = { readonly host: string; readonly port: number };

/**
 * Returns the server's settings as arguments: they hold at every start, whatever older versions wrote into the cluster.
 * They are sized for a machine of two cores that also runs the web process and the worker.
 */
export function serverArguments(endpoint: Endpoint, isTesting: boolean): string[] {
  const settings = { ...listening(endpoint), ...common, ...(isTesting ? throwAway : {}) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const listening = ({ host, port }: Endpoint): Record<string, string> =>
  host.startsWith('/')
    ? {
        listen_addresses: '',
        unix_socket_directories: host,
        unix_socket_permissions: '0700',
        port: String(port),
      }
    : { listen_addresses: host, unix_socket_directories: '', port: String(port) };

const common = {
  shared_buffers: '128MB',
  max_connections: '60',
  fsync: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Pages ask short questions: compiling them or sharing them among processes costs more than it brings.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  // Our disks have no heads that move: a row found by an index costs little more than the next one.
  random_page_cost: '1.1',
  // Values of people never reach the log: no failed statement, no "Key (name)=(…) already exists".
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** The server has no business with our environment, which holds secrets. Windows programs do not start without theirs. */
export const serverEnvironment: NodeJS.ProcessEnv =
  process.platform === 'win32' ? process.env : { PATH: process.env.PATH, LC_ALL: 'C' };

/**
 * The settings for clusters that are deleted at the end of a test run and lie in memory anyway. `synchronous_commit`
 * stays on: tests kill servers, and what was acknowledged must have left the process by then.
 */
const throwAway = {
  shared_buffers: '64MB',
  fsync: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_wal_size: '64MB',
  min_wal_size: '32MB',
};
