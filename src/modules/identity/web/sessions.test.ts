import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { openStore } from '#platform/database/database.ts';
import { openOffice } from '../../../../test/support/office.ts';
import { hashSecret, readCookieValue } from '../model/session-token.ts';
import { openApp, type Visitor } from '../testing/app.ts';

const office = await openOffice();
after(() => office.close());
const app = openApp(office);
beforeEach(() => office.setTime('2017-09-15T10:00:00Z'));

const isSignedIn = async (visitor: Visitor) => (await visitor.get('/account')).status === 200;

const signedIn = async (key = 'provider', asked = app) => {
  const visitor = asked.visitor();
  await visitor.signIn(key);
  return visitor;
};

const sessionsOf = (key: string) =>
  office.sql<{ id: string; token_hash: Buffer }>(
    'select id, token_hash from session where account_id = $1 and revoked_at is null order by created_at, id',
    [office.people[key]?.accountId],
  );

test('a session that nobody uses for two hours has ended', async () => {
  const visitor = await signedIn();
  office.setTime('2017-09-15T11:59:00Z');
  assert.ok(await isSignedIn(visitor), 'used in time');
  office.setTime('2017-09-15T13:58:00Z');
  assert.ok(await isSignedIn(visitor), 'each use counts anew');
  office.setTime('2017-09-15T16:00:00Z');
  assert.ok(!(await isSignedIn(visitor)));
});

test('a session ends after twelve hours, however busy', async () => {
  const visitor = await signedIn();
  for (let hour = 11; hour < 22; hour += 1) {
    office.setTime(`2017-09-15T${hour}:30:00Z`);
    assert.ok(await isSignedIn(visitor));
  }
  office.setTime('2017-09-15T22:00:00Z');
  assert.ok(!(await isSignedIn(visitor)));
});

test('signing out ends the session, also for whoever has copied the cookie', async () => {
  const visitor = await signedIn();
  const copy = app.visitor();
  for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
  await visitor.post('/sign-out');
  assert.equal(visitor.cookies.size, 0);
  assert.ok(!(await isSignedIn(copy)));
});

test('a session ended from elsewhere is refused on the next request', async () => {
  const [lost, mine] = [await signedIn('coach'), await signedIn('coach')];
  const secret = readCookieValue(lost.cookies.get('stellwerk'))?.secret as string;
  const theirs = (await sessionsOf('coach')).find(({ token_hash }) => token_hash.equals(hashSecret(secret)));
  await mine.post(`/account/sessions/${theirs?.id}/end`);
  assert.ok(!(await isSignedIn(lost)));
  assert.ok(await isSignedIn(mine));
});

test('nobody ends the session of somebody else but an administrator', async () => {
  const victim = await signedIn('district-office');
  const [session] = await sessionsOf('district-office');
  const stranger = await signedIn('provider');
  assert.equal((await stranger.post(`/account/sessions/${session?.id}/end`)).status, 404);
  assert.ok(await isSignedIn(victim));
  const administrator = await signedIn('administrator');
  const accountId = office.people['district-office']?.accountId;
  const answer = await administrator.post(`/accounts/${accountId}/sessions/${session?.id}/end`);
  assert.equal(answer.status, 303);
  assert.ok(!(await isSignedIn(victim)));
});

test('switching the role gives the session a new token; the old one is worth nothing', async () => {
  const { accountId } = office.people.instructor as { accountId: string };
  const second = '0f8fad5b-d9cb-469f-a165-70867728950e';
  await office.sql(
    `insert into membership (tenant_id, id, account_id, organisation_id, role, valid)
     values ($1, $2, $3, $4, 'provider', '[2017-01-01,)')`,
    [office.tenantId, second, accountId, office.people.provider?.organisationId],
  );
  const visitor = await signedIn('instructor');
  const copy = app.visitor();
  copy.cookies.set('stellwerk', visitor.cookies.get('stellwerk') as string);
  await visitor.post('/roles', { membershipId: second });
  const page = await (await visitor.get('/account')).text();
  assert.match(page, /Träger, Diakonisches Werk/);
  assert.ok(!(await isSignedIn(copy)));
});

test('the cookie is out of reach for scripts and other sites, and on https bound to this host', async () => {
  const secure = openApp(office, { origin: 'https://stellwerk.example.org' });
  const visitor = await signedIn('provider', secure);
  const answer = await visitor.post('/sign-out');
  const [line = ''] = answer.headers.getSetCookie();
  assert.match(line, /^__Host-stellwerk=/);
  for (const flag of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Secure']) assert.ok(line.includes(flag), flag);
  assert.ok(!line.includes('Domain'));
});

test('a form without the token of the session changes nothing', async () => {
  const visitor = await signedIn();
  const answer = await visitor.post('/sign-out', { _csrf: 'forged' });
  assert.equal(answer.status, 403);
  assert.ok(await isSignedIn(visitor));
});

test('after signing in people come back to a page of ours, never to another site', async () => {
  const demonstration = openApp(office, { mode: 'demonstration' });
  const visitor = demonstration.visitor();
  const page = await (await visitor.get('/sign-in?returnTo=%2Fcalls')).text();
  assert.match(page, /name="returnTo" value="\/calls"/);
  for (const elsewhere of ['//evil.example', '/\\evil.example', '/\t/evil.example', 'https://evil.example']) {
    const answer = await visitor.post('/theme', { theme: 'dark', returnTo: elsewhere });
    assert.equal(answer.headers.get('location'), '/', elsewhere);
  }
});

test('a request reads its own session, however many there are', async () => {
  const visitor = await signedIn('coach');
  const secret = readCookieValue(visitor.cookies.get('stellwerk'))?.secret as string;
  await office.sql(
    `insert into session (tenant_id, id, token_hash, account_id, method, created_at, expires_at)
       select $1, gen_random_uuid(), convert_to(n::text, 'UTF8'), $2, 'passkey', $3::timestamptz, $3::timestamptz + interval '1 day'
         from generate_series(1, 300) n`,
    [office.tenantId, office.people.coach?.accountId, '2017-09-15T10:00:00Z'],
  );
  // A connection of its own: the counters of another may still hold what it read before.
  const clock = () => new Date('2017-09-15T11:00:00Z');
  const store = openStore({ address: office.database.runtime, clock, connections: 1 });
  const { rows } = await store.forToken(office.tenantId, hashSecret(secret), ({ db }) =>
    sql<{ read: number }>`select (seq_tup_read + coalesce(idx_tup_fetch, 0))::integer as read
      from pg_stat_xact_user_tables where relname = 'session'`.execute(db),
  );
  await store.close();
  // Three, by the index: to find it, to lock it and to note when it was seen.
  assert.ok(rows[0] && rows[0].read < 100, `${rows[0]?.read} rows read`);
});
