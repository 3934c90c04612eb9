import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { cookieValue, hashSecret, newSecret } from '#modules/identity/index.ts';
import { openOffice, publishedProgramme } from '../../test/support/office.ts';
import { asked } from '../modules/programmes/model/testing/minimal-programme.ts';
import { callerOf } from './testing/caller.ts';

const office = await openOffice();
after(() => office.close());
const api = callerOf(office);
const programmeId = await publishedProgramme(office);
const call = {
  programmeId,
  title: 'Ideenwettbewerb',
  offers: asked(10),
  budgetCents: 100_000,
  opensOn: '2017-09-15',
  closesOn: '2017-10-08',
  criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 3 }],
};
const createCall = (more: object = {}) =>
  api.post('/calls/create-call', { as: 'district-office', body: call, ...more });
const idOf = ({ body }: { body: Record<string, unknown> }) => (body.answer as { id: string }).id;

test('a command is done once: sent again under its key, it answers the same and says that it did', async () => {
  const key = randomUUID();
  const first = await createCall({ key });
  const second = await createCall({ key });
  assert.equal(first.status, 200);
  assert.deepEqual(second.body, first.body);
  assert.deepEqual(
    [first, second].map(({ headers }) => headers.get('idempotency-replayed')),
    [null, 'true'],
  );
});

test('another document under a used key is refused, with why and what next', async () => {
  const key = randomUUID();
  await createCall({ key });
  const { status, body } = await createCall({ key, body: { ...call, title: 'Etwas anderes' } });
  assert.equal(status, 409);
  assert.equal(body.code, 'command-id-reused');
  assert.ok(body.why && body.next);
});

test('without a key, and without JSON, nothing is tried', async () => {
  for (const more of [{ key: undefined }, { key: 'not-a-uuid' }, { body: '{' }]) {
    const { status, body } = await createCall(more);
    assert.equal(status, 400, JSON.stringify(more));
    assert.equal(body.error, 'invalid-input');
  }
});

test('every problem of a document is told at once, in the language asked for', async () => {
  const body = { ...call, title: 'x', offers: asked(0), closesOn: '2017-09-01', surplus: 1 };
  const { status, body: answer } = await createCall({ body });
  assert.equal(status, 422);
  const problems = answer.problems as { path: string; message: string }[];
  assert.deepEqual(problems.map(({ path }) => path).sort(), ['closesOn', 'offers', 'surplus', 'title']);
  assert.match(problems.find(({ path }) => path === 'title')?.message ?? '', /at least 3 characters/);
  const german = await createCall({ body, headers: { 'accept-language': 'de-DE' } });
  assert.match(JSON.stringify(german.body.problems), /mindestens 3 Zeichen/);
});

test('what somebody changed meanwhile is told with the version that stands now', async () => {
  const id = idOf(await createCall());
  const { programmeId: _, ...change } = call;
  const body = { id, version: 1, ...change };
  assert.equal((await api.post('/calls/change-call', { as: 'district-office', body })).status, 200);
  const late = await api.post('/calls/change-call', { as: 'district-office', body });
  assert.equal(late.status, 409);
  assert.deepEqual(late.body, { error: 'changed-meanwhile', version: 2 });
});

test('a rule that refuses says why and what next', async () => {
  const id = idOf(await createCall());
  await api.post('/calls/open-call', { as: 'district-office', body: { id, version: 1 } });
  const early = await api.post('/calls/close-call', { as: 'district-office', body: { id, version: 2 } });
  assert.equal(early.status, 409);
  assert.equal(early.body.error, 'refused');
  assert.ok(early.body.code && early.body.why && early.body.next);
});

test('an ended or invented token is told so, even where everybody may read', async () => {
  assert.equal((await api.get('/calls')).status, 200);
  const ended = await api.tokenOf('provider', '2017-02-01');
  for (const token of [ended, `${office.tenantId}.${'x'.repeat(43)}`, 'nonsense']) {
    assert.equal((await api.get('/calls', { token })).status, 401, token);
    assert.equal((await api.get('/grants', { token })).status, 401, token);
  }
});

test('the token of a session is none for programs', async () => {
  const secret = newSecret();
  const { accountId, membershipId } = office.people['district-office'] ?? {};
  await office.sql(
    `insert into session (tenant_id, id, token_hash, account_id, membership_id, method, created_at, expires_at)
     values ($1, $2, $3, $4, $5, 'passkey', '2017-09-15T09:00:00Z', '2017-09-16')`,
    [office.tenantId, randomUUID(), hashSecret(secret), accountId, membershipId],
  );
  const token = cookieValue({ tenantId: office.tenantId, secret });
  assert.equal((await api.get('/grants', { token })).status, 401);
  assert.equal((await api.post('/calls/create-call', { token, body: call })).status, 401);
});

test('a revoked token ends with the next call', async () => {
  await office.hire('leaving', 'provider', office.people.provider?.organisationId as string);
  assert.equal((await api.get('/proposals', { as: 'leaving' })).status, 200);
  await office.sql(`update api_token set revoked_at = now() where label = 'leaving'`);
  assert.equal((await api.get('/proposals', { as: 'leaving' })).status, 401);
});

test('a draft is listed for its district and nobody else', async () => {
  const id = idOf(await createCall({ body: { ...call, title: 'Noch im Entwurf' } }));
  assert.equal((await api.get(`/calls/${id}`, { as: 'district-office' })).body.title, 'Noch im Entwurf');
  assert.equal((await api.get(`/calls/${id}`, { as: 'provider' })).status, 404);
  const drafts = await api.get('/calls?status=draft&sort=title', { as: 'provider' });
  assert.equal(drafts.body.total, 0);
});

test('lists are filtered, sorted and paged as on their pages; an unknown parameter or value is a problem', async () => {
  const found = await api.get('/calls?status=draft&sort=title&direction=descending&page=1', {
    as: 'district-office',
  });
  assert.equal(found.status, 200);
  assert.ok((found.body.rows as { status: string }[]).every(({ status }) => status === 'draft'));
  const wrong = await api.get('/calls?sort=colour&page=0&size=5&status=lost', { as: 'district-office' });
  assert.equal(wrong.status, 422);
  const paths = (wrong.body.problems as { path: string }[]).map(({ path }) => path).sort();
  assert.deepEqual(paths, ['page', 'size', 'sort', 'status']);
});

test('nothing of what the interface says is open to scripts of other sites', async () => {
  const { headers } = await api.get('/calls', { headers: { origin: 'https://elsewhere.example' } });
  assert.equal(headers.get('access-control-allow-origin'), null);
});

test('what is not there answers as JSON', async () => {
  assert.equal((await api.get('/nothing')).body.error, 'not-found');
  assert.equal((await api.post('/calls/no-such-command')).body.error, 'not-found');
});
