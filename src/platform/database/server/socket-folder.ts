import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { makeAccountFolder } from './reach.ts';
import type { Endpoint } from './settings.ts';

const PORT = 5432;
// The kernel's address structure has 108 bytes on Linux (104 on macOS), the last one a zero.
const LONGEST_PATH_BYTES = process.platform === 'darwin' ? 103 : 107;

/**
 * Chooses where the server listens: a socket in `<home>/run` that only its account (and root) can open, no TCP port.
 * Node cannot open unix sockets on Windows, so there it is a free port on loopback, behind the password alone.
 * The Windows branch could not be tried on the machine it was written on.
 */
export async function chooseEndpoint(home: string, account: Account): Promise<Endpoint> {
  if (process.platform === 'win32') return { host: '127.0.0.1', port: await freePort() };
  const folder = socketFolder(home);
  await makeAccountFolder(folder, account);
  return { host: folder, port: PORT };
}

function socketFolder(home: string): string {
  const usual = join(home, 'run');
  const socket = join(usual, `.s.PGSQL.${PORT}`);
  if (Buffer.byteLength(socket) <= LONGEST_PATH_BYTES) return usual;
  const name = createHash('sha256').update(home).digest('hex').slice(0, 16);
  return join(tmpdir(), `stellwerk-${name}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
