import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { decided } from '#kernel/decision.ts';
import { openOffice } from '../../../test/support/office.ts';
import { defineCommand } from './command.ts';
import { createRunner } from './run-command.ts';

const office = await openOffice();
after(() => office.close());
const run = createRunner({ may: () => true, record: async () => {}, followersOf: () => [] });

/** Makes a command that the database refuses with one code. */
const failing = (code: string) =>
  defineCommand({
    name: 'probe.fail',
    permission: 'probe.fail',
    input: z.strictObject({}),
    load: async () => ({}),
    decide: () => decided({}),
    save: async ({ db }) => {
      await sql`do ${sql.lit(`begin raise exception using errcode = '${code}'; end`)}`.execute(db);
    },
    trace: () => ({ objectKind: 'probe', objectId: office.tenantId, payload: {} }),
  });

test('where somebody else was faster, every command is refused, and the transaction goes on', async () => {
  for (const code of ['23505', '23P01', '40P01'])
    await office.as('provider', async (work) => {
      const outcome = await run(work, failing(code), { commandId: work.newId(), input: {} });
      assert.deepEqual(outcome, { kind: 'refused', refusal: { code: 'changed-meanwhile', facts: {} } });
      await sql`select 1`.execute(work.db);
    });
});

test('what only we can have done wrong stays our mistake', async () => {
  for (const code of ['23502', '23503', '23514'])
    await assert.rejects(
      office.as('provider', (work) => run(work, failing(code), { commandId: work.newId(), input: {} })),
      { code },
    );
});

test('what follows an event shares its transaction: where it fails, the change is not made', async () => {
  const announcing = defineCommand({
    name: 'probe.announce',
    permission: 'probe.announce',
    input: z.strictObject({}),
    load: async () => ({}),
    decide: () => decided({}),
    save: async () => {},
    trace: () => ({ objectKind: 'probe', objectId: office.tenantId, payload: {} }),
    announce: () => [{ event: 'probe-announced', payload: { probe: 1 } }],
  });
  const followed: unknown[] = [];
  const running = createRunner({
    may: () => true,
    record: async () => {},
    followersOf: (event) => [
      async ({ db }, payload) => {
        followed.push([event, payload]);
        await sql`do ${sql.lit(`begin raise exception using errcode = '42501'; end`)}`.execute(db);
      },
    ],
  });
  const outcome = await office.as('provider', (work) =>
    running(work, announcing, { commandId: work.newId(), input: {} }),
  );
  assert.deepEqual(followed, [['probe-announced', { probe: 1 }]]);
  assert.equal(outcome.kind, 'refused');
  const left = await office.sql(`select event from outbox where event = 'probe-announced'`);
  assert.deepEqual(left, []);
});
