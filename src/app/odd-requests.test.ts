import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openApp } from '#modules/identity/testing/app.ts';
import { openOffice } from '../../test/support/office.ts';

const office = await openOffice();
after(() => office.close());
const { server, problems } = openApp(office);
after(() => assert.deepEqual(problems, []));

const FORM = 'application/x-www-form-urlencoded';
const post = async (path: string, headers: Record<string, string>, body = 'theme=dark') =>
  (await server.request(path, { method: 'POST', headers, body })).status;
const get = async (path: string, headers: Record<string, string> = {}) =>
  (await server.request(path, { headers })).status;

test('a form from another site is refused, however its origin is written', async () => {
  for (const origin of ['https://elsewhere.example', '::::', 'nonsense', '%', 'file://'])
    assert.equal(await post('/theme', { origin, 'content-type': FORM }), 403, origin);
  assert.equal(await post('/theme', { origin: 'http://localhost:3000', 'content-type': FORM }), 303);
});

test('a form that cannot be read is the fault of who sent it', async () => {
  for (const type of [
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=x',
  ])
    assert.equal(await post('/theme', { 'content-type': type }), 400, type);
});

test('a form of another type is an empty one, and broken escapes are letters', async () => {
  for (const type of ['text/plain', 'application/json', `${FORM}; charset=nonsense`])
    assert.equal(await post('/theme', { 'content-type': type }, '{'), 303, type);
  const broken = 'theme=%E0%A4%A&returnTo=%zz&__proto__=a&__proto__=b&constructor=c';
  assert.equal(await post('/theme', { 'content-type': FORM }, broken), 303);
});

test('broken cookies are none, and broken addresses lead nowhere', async () => {
  assert.equal(await get('/', { cookie: 'reading=%E0%A4%A; theme=%; stellwerk=%zz; =; ;;' }), 200);
  assert.equal(await get('/', { cookie: 'reading=constructor; theme=__proto__; stellwerk=a.b' }), 200);
  for (const path of ['/%E0%A4%A', '/calls/%zz', '/assets/%E0%A4%A', '/api/v1/calls/%E0%A4%A', '/api/%'])
    assert.equal(await get(path), 404, path);
  assert.equal(await get('/calls?name=%E0%A4%A&page=1e308'), 200);
});

test('a megabyte at most is read, from pages and from programs', async () => {
  const large = 'a'.repeat(1024 * 1024 + 1);
  assert.equal(await post('/theme', { 'content-type': FORM }, large), 413);
  assert.equal(await post('/api/v1/law/check', {}, large), 413);
  assert.equal(await post('/api/v1/law/check', { 'content-type': 'text/plain' }, 'nonsense'), 422);
});
