import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openApp } from '#modules/identity/testing/app.ts';
import { openOffice } from '../../../../test/support/office.ts';

const office = await openOffice();
after(() => office.close());
await office.sql(`update tenant set slug = 'niedersachsen', name = 'Niedersachsen' where id = $1`, [
  office.tenantId,
]);
const land = { id: office.tenantId, slug: 'niedersachsen', name: 'Niedersachsen' };
const app = openApp(office, { lands: [land] });
const administrator = app.visitor();
await administrator.signIn('administrator');

test('the page shows what the file of the release would make', async () => {
  const page = await (await administrator.get('/land')).text();
  assert.match(page, /Neu: 97/);
  assert.match(page, /Grafschaft Bentheim/);
  assert.match(page, /Nur hier bekannt, bleibt: 9/);
});

test('a file with faults shows each beside its line and offers no button', async () => {
  const text =
    'land: niedersachsen\nname: Niedersachsen\nbodies:\n  - {key: a, kind: office}\nbibliography: {}\n';
  const answer = await administrator.post('/land/preview', { text });
  assert.equal(answer.status, 422);
  const page = await answer.text();
  for (const path of ['kind', 'name', 'sources', 'verified'])
    assert.match(page, new RegExp(`bodies\\.0\\.${path}`));
  assert.doesNotMatch(page, /action="\/land\/bodies"/);
});

test('a button makes everything; afterwards nothing is left to make', async () => {
  const answer = await administrator.post('/land/bodies');
  assert.equal(answer.headers.get('location'), '/land?done=lands.settled');
  const page = await (await administrator.get('/land?done=lands.settled')).text();
  assert.match(page, /Alles steht schon so da/);
  assert.doesNotMatch(page, /action="\/land\/bodies"/);
  assert.equal((await administrator.post('/land/bodies')).headers.get('location'), '/land?done=lands.same');
});

test('the file of another Land comes back with its refusal', async () => {
  const text =
    'land: bayern\nname: Bayern\nbodies:\n  - {key: a, kind: ministry, name: Ministerium, sources: [A], verified: true}\nbibliography: {A: Liste}\n';
  const answer = await administrator.post('/land/bodies', { text });
  assert.equal(answer.status, 409);
  assert.match(await answer.text(), /gehört zu einem anderen Land/);
});

test('a file is sent as a file', async () => {
  const form = new FormData();
  form.set('text', new File(['land: niedersachsen\nname: [\n'], 'bodies.yaml'));
  const answer = await app.server.request('http://localhost:3000/land/preview', {
    method: 'POST',
    body: form,
    headers: { cookie: [...administrator.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  // Without the token of the form nothing is looked at.
  assert.equal(answer.status, 403);
  const page = await (await administrator.get('/land')).text();
  form.set('_csrf', /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '');
  const looked = await app.server.request('http://localhost:3000/land/preview', {
    method: 'POST',
    body: form,
    headers: { cookie: [...administrator.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  });
  assert.equal(looked.status, 422);
  assert.match(await looked.text(), /Die Datei hat Fehler/);
});

test('no request of this file was our mistake', () => assert.deepEqual(app.problems, []));
