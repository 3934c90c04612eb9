import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openApp } from '#modules/identity/testing/app.ts';
import { openOffice, publishedProgramme } from '../../test/support/office.ts';

const office = await openOffice();
after(() => office.close());
const own = { id: office.tenantId, slug: 'sachsen-anhalt', name: 'Sachsen-Anhalt' };
const other = { id: randomUUID(), slug: 'niedersachsen', name: 'Niedersachsen' };
await office.sql('insert into tenant (id, slug, name) values ($1, $2, $3)', Object.values(other));
await publishedProgramme(office, { title: { de: 'Das Hiesige', en: 'Ours' } });
await publishedProgramme({ ...office, tenantId: other.id }, { title: { de: 'Das Andere', en: 'Theirs' } });
const app = openApp(office, { lands: [other, own] });

const chose = async (slug: string) => {
  const visitor = app.visitor();
  await visitor.get(`/?land=${slug}`);
  return visitor;
};

test('the start page lists the Länder, and everything else asks for one first', async () => {
  const visitor = app.visitor();
  const page = await (await visitor.get('/')).text();
  assert.match(page, /href="\/\?land=niedersachsen"/);
  assert.match(page, /href="\/\?land=sachsen-anhalt"/);
  const answer = await visitor.get('/programmes?status=published');
  assert.equal(answer.headers.get('location'), '/lands?returnTo=%2Fprogrammes%3Fstatus%3Dpublished');
  const choice = await (await visitor.get(answer.headers.get('location') ?? '')).text();
  assert.match(choice, /href="\/programmes\?status=published&amp;land=niedersachsen"/);
  assert.equal((await visitor.post('/sign-in/passkey')).headers.get('location'), '/lands');
});

test('a choice leads back to no other site', async () => {
  for (const elsewhere of ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example'])
    assert.match(
      await (await app.visitor().get(`/lands?returnTo=${encodeURIComponent(elsewhere)}`)).text(),
      /href="\/\?land=niedersachsen"/,
    );
});

test('the choice holds from page to page, and the head of each leads back to it', async () => {
  const visitor = app.visitor();
  assert.equal((await visitor.get('/programmes?land=niedersachsen')).headers.get('location'), '/programmes');
  const page = await (await visitor.get('/programmes')).text();
  assert.match(page, /Das Andere/);
  assert.doesNotMatch(page, /Das Hiesige/);
  assert.match(page, /href="\/lands"[^>]*>\s*Niedersachsen/);
  await visitor.get('/?land=sachsen-anhalt');
  assert.match(await (await visitor.get('/programmes')).text(), /Das Hiesige/);
});

test('whoever is signed in stays in the Land of the session', async () => {
  const visitor = await chose('niedersachsen');
  await visitor.signIn('programme-office');
  assert.match(await (await visitor.get('/programmes')).text(), /Das Hiesige/);
  assert.equal((await visitor.get('/programmes?land=niedersachsen')).headers.get('location'), '/lands');
  assert.match(await (await visitor.get('/lands')).text(), /action="\/sign-out"/);
  assert.match(await (await visitor.get('/programmes')).text(), /Das Hiesige/);
  const out = await visitor.post('/sign-out', { returnTo: '/lands?done=identity.signed-out' });
  assert.match(
    await (await visitor.get(out.headers.get('location') ?? '')).text(),
    /href="\/\?land=sachsen-anhalt"/,
  );
});

test('a session that has ended does not hold anybody in its Land', async () => {
  const visitor = app.visitor();
  await visitor.signIn('auditor');
  await office.sql('update session set revoked_at = $1', ['2017-09-15T10:00:00Z']);
  await visitor.get('/?land=niedersachsen');
  assert.match(await (await visitor.get('/programmes')).text(), /Das Andere/);
});

test('a session of a Land that is none of ours is nobody’s', async () => {
  const visitor = app.visitor();
  visitor.cookies.set('stellwerk', `${randomUUID()}.${'x'.repeat(43)}`);
  assert.equal((await visitor.get('/accounts')).headers.get('location'), '/lands?returnTo=%2Faccounts');
});

test('programs name the Land of what everybody may read; what knows no Land needs none', async () => {
  const visitor = app.visitor();
  assert.equal((await visitor.get('/api/v1/programmes')).status, 400);
  const found = await (await visitor.get('/api/v1/programmes?land=niedersachsen')).text();
  assert.match(found, /Das Andere/);
  assert.doesNotMatch(found, /Das Hiesige/);
  for (const path of ['/privacy', '/api', '/api/v1/openapi.json', '/nothing'])
    assert.notEqual((await visitor.get(path)).status, 303, path);
});

test('with one Land nothing of this shows', async () => {
  const visitor = openApp(office).visitor();
  assert.equal((await visitor.get('/lands')).headers.get('location'), '/');
  const page = await (await visitor.get('/')).text();
  assert.doesNotMatch(page, /\/lands|\?land=/);
  assert.match(await (await visitor.get('/programmes')).text(), /Das Hiesige/);
});

test('no request of this file was our mistake', () => assert.deepEqual(app.problems, []));
