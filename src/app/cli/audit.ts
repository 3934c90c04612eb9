import pg from 'pg';
import { verifyAudit } from '#modules/audit/index.ts';
import { setTypeParsers } from '#platform/database/types.ts';
import { openSystem } from '../open-system.ts';
import { type Arguments, usage } from './command-line.ts';

/** `audit verify`: recomputes the whole chain; prints one JSON document; 0 if intact, 1 if not. */
export async function audit({ words, settings }: Arguments): Promise<number> {
  if (words[0] !== 'verify') return usage('audit knows: verify');
  setTypeParsers();
  const system = await openSystem({
    settings,
    clock: () => new Date(),
    log: (line) => console.error(line),
    isSharing: true,
  });
  const client = new pg.Client(system.admin);
  try {
    await client.connect();
    const result = await verifyAudit(client);
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return result.intact ? 0 : 1;
  } finally {
    await client.end();
    await system.close();
  }
}
