import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openOffice } from '../../../../test/support/office.ts';
import { newGateSecret } from '../one-time-secrets.ts';
import { findLockedOutAdministrator } from '../queries/find-locked-out-administrator.ts';
import { openApp } from '../testing/app.ts';

const office = await openOffice();
after(() => office.close());
const app = openApp(office, { mode: 'empty' });

const newLink = () =>
  office.store.forRole(office.tenantId, 'gate', (work) =>
    newGateSecret(work, { kind: 'set-up-link', detail: { choosesLand: true } }),
  );

const details = {
  land: 'sachsen-anhalt',
  operatorName: 'Ministerium für Arbeit',
  displayName: 'Erste Administration',
  email: 'erste@example.org',
};
const link = await newLink();
const spare = await newLink();

test('without the link there is nothing to set up', async () => {
  assert.equal((await app.visitor().get('/set-up')).status, 410);
  assert.equal((await app.visitor().get('/set-up?link=guessed')).status, 410);
  assert.equal((await app.visitor().post('/set-up', { ...details, link: 'guessed' })).status, 409);
});

test('every fault is told at once and the link stays good', async () => {
  const answer = await app.visitor().post('/set-up', { link, email: 'nobody' });
  assert.equal(answer.status, 422);
  const page = await answer.text();
  for (const name of ['land', 'operatorName', 'displayName', 'email'])
    assert.match(page, new RegExp(`id="field-${name}-fault"`));
});

test('the holder of the link becomes the first administrator of a production system', async () => {
  const visitor = app.visitor();
  assert.equal((await visitor.get(`/set-up?link=${link}`)).status, 200);
  const answer = await visitor.post('/set-up', { ...details, link });
  assert.equal(answer.headers.get('location'), '/account/passkeys/new?done=identity.set-up');
  assert.equal((await visitor.get('/accounts')).status, 200);
  const [installation] = await office.sql('select mode from installation');
  assert.equal(installation?.mode, 'production');
  const [tenant] = await office.sql('select slug, name from tenant where id = $1', [office.tenantId]);
  assert.deepEqual(tenant, { slug: 'sachsen-anhalt', name: 'Sachsen-Anhalt' });
});

test('it is set up once: neither the same link nor another one works again', async () => {
  for (const again of [link, spare]) {
    const answer = await app.visitor().post('/set-up', { ...details, email: 'x@example.org', link: again });
    assert.equal(answer.status, 409);
  }
});

test('a Land that is founded beside others is set up by its own link, under its own name', async () => {
  const second = { id: randomUUID(), slug: 'niedersachsen', name: 'Niedersachsen' };
  await office.sql('insert into tenant (id, slug, name) values ($1, $2, $3)', Object.values(second));
  const lands = [second, { id: office.tenantId, slug: 'sachsen-anhalt', name: 'Sachsen-Anhalt' }];
  const visitor = openApp(office, { lands }).visitor();
  const own = await office.store.forRole(second.id, 'gate', (work) =>
    newGateSecret(work, { kind: 'set-up-link' }),
  );
  await visitor.get(`/set-up?link=${own}&land=niedersachsen`);
  const page = await (await visitor.get(`/set-up?link=${own}`)).text();
  assert.match(page, /Hier beginnt Niedersachsen/);
  assert.doesNotMatch(page, /name="land"/);
  const answer = await visitor.post('/set-up', { ...details, email: 'zweite@example.org', link: own });
  assert.equal(answer.headers.get('location'), '/account/passkeys/new?done=identity.set-up');
  assert.match(await (await visitor.get('/accounts')).text(), /zweite@example.org/);
  const rows = await office.sql('select slug from tenant where id = $1', [second.id]);
  assert.deepEqual(rows, [{ slug: 'niedersachsen' }]);
});

test('sending the form a second time opens no second session', async () => {
  const other = await openOffice();
  try {
    const visitor = openApp(other, { mode: 'empty' });
    const first = await other.store.forRole(other.tenantId, 'gate', (work) =>
      newGateSecret(work, { kind: 'set-up-link', detail: { choosesLand: true } }),
    );
    const form = { ...details, link: first, _command: 'b3f1c9a2-6f0e-4c55-9b1d-1f2e3d4c5b6a' };
    await visitor.visitor().post('/set-up', form);
    const answer = await visitor.visitor().post('/set-up', form);
    assert.equal(answer.headers.get('location'), '/sign-in');
    assert.deepEqual(answer.headers.getSetCookie(), []);
  } finally {
    await other.close();
  }
});

test('a demonstration can never be switched on, not even by the owner of the database', async () => {
  await assert.rejects(office.sql(`update installation set mode = 'demonstration'`), /only grows/);
  await assert.rejects(office.sql('delete from installation'), /only grows/);
  const asGate = (statement: string) =>
    office.store.forRole(office.tenantId, 'gate', ({ db }) =>
      db.executeQuery({ sql: statement, parameters: [], query: { kind: 'RawNode' } } as never),
    );
  await assert.rejects(
    asGate(`insert into installation (mode, started_at) values ('demonstration', now())`),
    /row-level security|duplicate key/,
  );
});

test('outside a demonstration nobody signs in by choosing a name', async () => {
  const pretending = openApp(office, { mode: 'demonstration' });
  const membershipId = office.people.administrator?.membershipId as string;
  const answer = await pretending.visitor().post('/demonstration/sign-in', { membershipId });
  assert.equal(answer.status, 404);
});

test('while no administrator has a key, the next start offers the first one a way in', async () => {
  const found = await office.store.forRole(office.tenantId, 'gate', findLockedOutAdministrator);
  const [first] = await office.sql('select id from account where email = $1', [details.email]);
  assert.equal(found, first?.id);
  await office.sql(
    `insert into oidc_identity (tenant_id, issuer, subject, account_id, linked_at) values ($1, 'i', 's', $2, now())`,
    [office.tenantId, found],
  );
  assert.equal(await office.store.forRole(office.tenantId, 'gate', findLockedOutAdministrator), undefined);
});
