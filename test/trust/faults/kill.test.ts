import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startHastyProxy } from './hasty-proxy.ts';
import { type Installation, openInstallation } from './installation.ts';
import { startWriters } from './writers.ts';

/** STELLWERK_FAULT_CYCLES=100 for a night; one shows that it holds. */
const CYCLES = Number(process.env.STELLWERK_FAULT_CYCLES ?? 1);
const WRITES_BETWEEN_KILLS = 6;
/** Only ends what hangs: nothing is judged by it. */
const LIMIT = { timeout: 120_000 + 120_000 * CYCLES };

const installation = await openInstallation();
after(() => installation.remove());

const KILLS: Readonly<Record<string, () => Promise<void>>> = {
  'the database': () => installation.killDatabase(),
  'the web process': async () => {
    await installation.killWeb();
    await installation.start();
  },
};

for (const [victim, killAndReturn] of Object.entries(KILLS)) {
  test(
    `kill -9 of ${victim} while people write loses nothing that was acknowledged`,
    LIMIT,
    async (context) => {
      const acknowledged = await writeThrough(installation.origin, killAndReturn, CYCLES);
      assert.ok(acknowledged.size > 0, 'something was written between the kills');
      context.diagnostic(`${acknowledged.size} acknowledged writes, ${CYCLES} kills`);
      assert.deepEqual(await lost(acknowledged), []);
    },
  );
}

test('no command is half done: each has its record, its log, its audit entry, or nothing', async () => {
  const { rows } = await installation.look((client) =>
    client.query(`select (select count(*)::int from organisation where name like 'Probe %') as organisations,
      (select count(distinct name)::int from organisation where name like 'Probe %') as names,
      (select count(*)::int from command_log where name = 'identity.add-organisation') as commands,
      (select count(*)::int from audit_entry where action = 'identity.add-organisation' and kind = 'changed') as entries`),
  );
  const { organisations, names, commands, entries } = rows[0] as Record<string, number>;
  assert.deepEqual(
    { names, commands, entries },
    { names: organisations, commands: organisations, entries: organisations },
  );
});

test('the audit trail is intact after all that', async () => {
  const { status, answer } = await installation.verifyAudit();
  assert.equal(status, 0);
  assert.equal((answer as { intact: boolean }).intact, true);
});

test('the test has teeth: a server that says "done" too early is caught', LIMIT, async () => {
  const proxy = await startHastyProxy(installation.origin);
  const acknowledged = await writeThrough(proxy.origin, KILLS['the web process'] as () => Promise<void>, 1);
  await proxy.close();
  assert.notDeepEqual(await lost(acknowledged), []);
});

/** Lets people write, kills in the middle of it, and lets them go on, as often as said. */
async function writeThrough(origin: string, killAndReturn: () => Promise<void>, cycles: number) {
  const writers = startWriters(origin, installation.session);
  for (let cycle = 0; cycle < cycles; cycle++) {
    await writers.untilAcknowledged(WRITES_BETWEEN_KILLS);
    await killAndReturn();
    await installation.untilReady();
  }
  await writers.untilAcknowledged(WRITES_BETWEEN_KILLS);
  await writers.stop();
  return writers.acknowledged;
}

async function lost(acknowledged: ReadonlySet<string>): Promise<string[]> {
  const there = await names(installation);
  return [...acknowledged].filter((name) => !there.has(name));
}

const names = ({ look }: Installation): Promise<Set<string>> =>
  look(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select name from organisation where name like 'Probe %'`,
    );
    return new Set(rows.map(({ name }) => name));
  });
