import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { landFile, landFiles } from '#modules/programmes/index.ts';
import { openOffice } from '../../test/support/office.ts';
import { found, settle } from './land.ts';

const office = await openOffice();
after(() => office.close());
const system = { store: office.store, admin: office.database.admin };
const ORIGIN = 'https://stellwerk.example.org';
const file = landFile('niedersachsen') ?? assert.fail();
const text = landFiles().get('niedersachsen') ?? '';

test('before the first Land is set up no other is founded', async () => {
  const { exitCode, document } = await found(system, file, ORIGIN);
  assert.deepEqual([exitCode, (document as { error: string }).error], [1, 'not-set-up']);
});

test('a Land is founded once, with a link for its first administrator that names it', async () => {
  await office.sql(`insert into installation (mode, started_at) values ('production', now())`);
  const { exitCode, document } = await found(system, file, ORIGIN);
  assert.equal(exitCode, 0);
  assert.match(
    (document as { setUp: string }).setUp,
    /^https:\/\/stellwerk\.example\.org\/set-up\?link=[\w-]{43}&land=niedersachsen$/,
  );
  const again = await found(system, file, ORIGIN);
  assert.deepEqual([again.exitCode, (again.document as { error: string }).error], [1, 'already-there']);
  assert.equal((await office.sql('select from tenant')).length, 2);
});

test('its bodies are set up, and the second time nothing is left to do', async () => {
  assert.deepEqual((await settle(system, file, text)).document, {
    land: 'niedersachsen',
    made: 97,
    changed: 0,
    linked: 107,
  });
  assert.deepEqual((await settle(system, file, text)).document, {
    land: 'niedersachsen',
    made: 0,
    changed: 0,
    linked: 0,
  });
  const [{ ours } = { ours: -1 }] = await office.sql(
    'select count(*)::int as ours from organisation where tenant_id = $1 and key is not null',
    [office.tenantId],
  );
  assert.equal(ours, 0);
});

test('the file of a Land that is not here is refused with those that are', async () => {
  const elsewhere = landFile('nordrhein-westfalen') ?? assert.fail();
  await assert.rejects(settle(system, elsewhere, ''), /name a Land with --land: .*niedersachsen/);
});
