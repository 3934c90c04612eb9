import pg from 'pg';
import { verifyAudit } from '#modules/audit/index.ts';
import { type Arguments, usage } from './command-line.ts';
import { withSystem } from './with-system.ts';

/** Runs `audit verify`: recomputes the whole chain; prints one JSON document; 0 if intact, 1 if not. */
export async function audit({ words, settings }: Arguments): Promise<number> {
  if (words[0] !== 'verify') return usage('audit knows: verify');
  return withSystem(settings, async ({ admin }) => {
    const client = new pg.Client(admin);
    try {
      await client.connect();
      const result = await verifyAudit(client);
      process.stdout.write(`${JSON.stringify(result)}\n`);
      return result.intact ? 0 : 1;
    } finally {
      await client.end();
    }
  });
}
