import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice } from '../../../../test/support/office.ts';
import { openIdOf } from '../open-id.ts';
import { openApp, type Visitor } from '../testing/app.ts';
import { startProvider } from '../testing/open-id-provider.ts';

const ORIGIN = 'http://localhost:3000';
const CALLBACK = `${ORIGIN}/sign-in/openid/callback`;

const office = await openOffice();
const provider = await startProvider(CALLBACK);
after(async () => {
  await provider.close();
  await office.close();
});
// The provider signs with the real time.
office.setTime(new Date().toISOString());
const app = openApp(office, { origin: ORIGIN, openId: openIdOf(provider) });

const setEmail = (key: string, email: string) =>
  office.sql('update account set email = $2 where id = $1', [office.people[key]?.accountId, email]);
await setEmail('provider', 'traeger@example.org');
await setEmail('coach', 'coach@example.org');
await setEmail('jobcenter', 'jobcenter@example.org');
await setEmail('auditor', 'auditor@example.org');

/** Goes to the other system and returns the address that leads back to us, without asking for it yet. */
async function leave(visitor: Visitor, subject: string, to = '/'): Promise<string> {
  provider.signInAs(subject);
  const away = await visitor.get(`/sign-in/openid?returnTo=${encodeURIComponent(to)}`);
  assert.equal(away.status, 303);
  const back = await provider.visit(away.headers.get('location') as string);
  return back.pathname + back.search;
}

async function signIn(subject: string, to?: string): Promise<{ visitor: Visitor; answer: Response }> {
  const visitor = app.visitor();
  return { visitor, answer: await visitor.get(await leave(visitor, subject, to)) };
}

const nameOf = async (visitor: Visitor) =>
  /<strong>(?:<a [^>]*>)?([^<]+)/.exec(await (await visitor.get('/account')).text())?.[1];

test('the first time a verified address finds the account, and people go on where they were going', async () => {
  provider.people.set('sub-1', { email: 'Traeger@Example.org', emailVerified: true });
  const { visitor, answer } = await signIn('sub-1', '/calls');
  assert.equal(answer.headers.get('location'), '/calls');
  assert.equal(await nameOf(visitor), 'provider');
});

test('afterwards issuer and subject count, whatever the address says', async () => {
  provider.people.set('sub-1', { email: 'coach@example.org', emailVerified: true });
  const { visitor } = await signIn('sub-1');
  assert.equal(await nameOf(visitor), 'provider');
});

test('somebody else who gets the address later does not get the account', async () => {
  provider.people.set('sub-2', { email: 'traeger@example.org', emailVerified: true });
  assert.equal((await signIn('sub-2')).answer.status, 403);
});

test('an address that is not verified, missing or unknown opens nothing', async () => {
  provider.people.set('sub-3', { email: 'coach@example.org', emailVerified: false });
  provider.people.set('sub-4', {});
  provider.people.set('sub-5', { email: 'stranger@example.org', emailVerified: true });
  for (const subject of ['sub-3', 'sub-4', 'sub-5']) {
    const { visitor, answer } = await signIn(subject);
    assert.equal(answer.status, 403, subject);
    assert.ok(![...visitor.cookies.keys()].includes('stellwerk'));
  }
});

test('a closed access stays closed', async () => {
  provider.people.set('sub-6', { email: 'auditor@example.org', emailVerified: true });
  const id = office.people.auditor?.accountId;
  await office.sql('update account set disabled_at = now() where id = $1', [id]);
  assert.equal((await signIn('sub-6')).answer.status, 403);
});

test('an answer works once: replayed it is refused', async () => {
  const visitor = app.visitor();
  const callback = await leave(visitor, 'sub-1');
  const state = visitor.cookies.get('sign-in-state') as string;
  assert.equal((await visitor.get(callback)).status, 303);
  const thief = app.visitor();
  thief.cookies.set('sign-in-state', state);
  assert.equal((await thief.get(callback)).status, 401);
});

test('a state works once, even if the other system would answer twice', async () => {
  const generous = openApp(office, {
    openId: {
      begin: async (_, { state }) => `https://elsewhere.example/?state=${state}`,
      finish: async () => ({ issuer: provider.issuer, subject: 'sub-1', email: undefined }),
    },
  }).visitor();
  await generous.get('/sign-in/openid');
  const state = generous.cookies.get('sign-in-state') as string;
  const comeBack = async () => {
    generous.cookies.set('sign-in-state', state);
    return (await generous.get(`/sign-in/openid/callback?state=${state}&code=any`)).status;
  };
  assert.deepEqual([await comeBack(), await comeBack()], [303, 401]);
});

test('an answer that belongs to another browser is refused', async () => {
  const callback = await leave(app.visitor(), 'sub-1');
  const victim = app.visitor();
  assert.equal((await victim.get(callback)).status, 401, 'without a sign-in of their own');
  await leave(victim, 'sub-1');
  assert.equal((await victim.get(callback)).status, 401, 'with one of their own');
});

test('a forged answer is refused: state, code and issuer must be those of this sign-in', async () => {
  const forge = async (change: (callback: URL) => void) => {
    const visitor = app.visitor();
    const callback = new URL(await leave(visitor, 'sub-1'), ORIGIN);
    change(callback);
    return (await visitor.get(callback.pathname + callback.search)).status;
  };
  assert.equal(await forge(({ searchParams }) => searchParams.set('state', 'forged')), 401);
  assert.equal(await forge(({ searchParams }) => searchParams.set('code', 'forged')), 401);
  assert.equal(await forge(({ searchParams }) => searchParams.set('iss', 'https://evil.example')), 401);
  assert.equal(await forge(({ searchParams }) => searchParams.set('error', 'access_denied')), 401);
});

test('a code is worth nothing without the key that its sign-in kept, nor with another nonce', async () => {
  for (const [name, value] of [
    ['codeVerifier', 'x'.repeat(43)],
    ['nonce', 'another'],
  ] as const) {
    const visitor = app.visitor();
    const callback = await leave(visitor, 'sub-1');
    await office.sql(
      `update one_time_secret set detail = detail || jsonb_build_object($1::text, $2::text) where kind = 'oidc-state' and used_at is null`,
      [name, value],
    );
    assert.equal((await visitor.get(callback)).status, 401, name);
  }
});

test('who takes too long begins again', async () => {
  const visitor = app.visitor();
  const callback = await leave(visitor, 'sub-1');
  office.setTime(new Date(Date.now() + 11 * 60_000).toISOString());
  assert.equal((await visitor.get(callback)).status, 401);
  office.setTime(new Date().toISOString());
});

test('a new sign-in ends the session that the browser still had', async () => {
  const visitor = app.visitor();
  await visitor.signIn('coach');
  const copy = app.visitor();
  copy.cookies.set('stellwerk', visitor.cookies.get('stellwerk') as string);
  await visitor.get(await leave(visitor, 'sub-1'));
  assert.equal(await nameOf(visitor), 'provider');
  assert.equal((await copy.get('/account')).status, 303);
});

test('a system that is away is said to be away, and the page offers the other ways', async () => {
  const away = openIdOf({ ...provider, issuer: 'http://127.0.0.1:1' });
  const answer = await openApp(office, { openId: away }).visitor().get('/sign-in/openid');
  assert.equal(answer.status, 503);
  assert.match(await answer.text(), /antwortet nicht/);
});

test('while the other system takes its time, nobody holds the database', async () => {
  const others = () =>
    office.sql<{ count: number }>(
      `select count(*) from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'`,
    );
  const held: (number | undefined)[] = [];
  const look = async () => void held.push((await others())[0]?.count);
  const visitor = openApp(office, {
    openId: {
      begin: async (_, { state }) => {
        await look();
        return `https://elsewhere.example/?state=${state}`;
      },
      finish: async () => {
        await look();
        return { issuer: provider.issuer, subject: 'sub-1', email: undefined };
      },
    },
  }).visitor();
  await visitor.get('/sign-in/openid');
  const state = visitor.cookies.get('sign-in-state') as string;
  assert.equal((await visitor.get(`/sign-in/openid/callback?state=${state}&code=any`)).status, 303);
  assert.deepEqual(held, [0, 0]);
});
