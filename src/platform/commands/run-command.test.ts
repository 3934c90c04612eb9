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
const run = createRunner({ may: () => true, record: async () => {} });

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
