import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { openOffice } from '../../../../test/support/office.ts';
import { countAttempt } from '../attempts.ts';
import { ATTEMPT_LIMITS, type AttemptKind } from '../model/attempt.ts';
import { hashSecret, newSecret } from '../model/session-token.ts';
import { keepSecret } from '../one-time-secrets.ts';
import { openApp } from '../testing/app.ts';

const office = await openOffice();
after(() => office.close());
const app = openApp(office);
const unreachable = () => Promise.reject(new Error('never asked'));
const withOpenId = openApp(office, { openId: { begin: unreachable, finish: unreachable } });

// Each test has a quarter of an hour of its own.
let hour = 6;
beforeEach(() => {
  hour += 1;
  office.setTime(`2017-09-15T${String(hour).padStart(2, '0')}:05:00Z`);
});

const LIMIT = ATTEMPT_LIMITS['sign-in-by-address'];
/** Counts that many attempts in a row; answers what the last one was told. */
const countMany = (kind: AttemptKind, subject: string, times: number) =>
  office.store.forToken(office.tenantId, null, async (work) => {
    let told: Date | undefined;
    for (let time = 0; time < times; time += 1) told = await countAttempt(work, kind, subject);
    return told;
  });
const guess = (address: string) => app.visitor(address).post('/link', { link: newSecret() });

async function exhaust(address: string): Promise<void> {
  for (let attempt = 0; attempt < LIMIT; attempt += 1) assert.equal((await guess(address)).status, 410);
}

test('who guesses too often has to wait, and is told until when', async () => {
  await exhaust('192.0.2.10');
  const answer = await guess('192.0.2.10');
  assert.equal(answer.status, 429);
  assert.equal(answer.headers.get('retry-after'), '600');
  assert.match(await answer.text(), /Zu viele Versuche/);
});

test('the next quarter of an hour is a new one', async () => {
  await exhaust('192.0.2.11');
  office.setTime(`2017-09-15T${String(hour).padStart(2, '0')}:15:00Z`);
  assert.equal((await guess('192.0.2.11')).status, 410);
});

test('one address does not keep others out', async () => {
  await exhaust('192.0.2.12');
  assert.equal((await guess('192.0.2.13')).status, 410);
});

test('many at the same moment do not slip through', async () => {
  const answers = await Promise.all(Array.from({ length: LIMIT + 10 }, () => guess('192.0.2.14')));
  assert.equal(answers.filter(({ status }) => status === 429).length, 10);
});

test('a whole office signs in from one address: what succeeds is not counted', async () => {
  const accountId = office.people.provider?.accountId;
  await countMany('sign-in-by-address', '192.0.2.15', LIMIT - 2);
  for (let person = 0; person < 5; person += 1) {
    const link = newSecret();
    await office.store.forRole(office.tenantId, 'gate', (work) =>
      keepSecret(work, { kind: 'sign-in-link', accountId, secretHash: hashSecret(link) }),
    );
    assert.equal((await app.visitor('192.0.2.15').post('/link', { link })).status, 303);
  }
});

test('an account is protected from guessing wherever the guesses come from', async () => {
  const limit = ATTEMPT_LIMITS['sign-in-by-account'];
  assert.equal(await countMany('sign-in-by-account', 'somebody', limit), undefined);
  assert.ok(await countMany('sign-in-by-account', 'somebody', 1));
  assert.equal(await countMany('sign-in-by-account', 'somebody else', 1), undefined);
});

test('challenges and sign-ins elsewhere are limited as well', async () => {
  await countMany('challenge-by-address', '192.0.2.16', ATTEMPT_LIMITS['challenge-by-address'] - 1);
  const ask = () => app.visitor('192.0.2.16').post('/sign-in/passkey/options');
  assert.equal((await ask()).status, 200);
  assert.equal((await ask()).status, 429);
  await countMany('openid-by-address', '192.0.2.16', ATTEMPT_LIMITS['openid-by-address']);
  assert.equal((await withOpenId.visitor('192.0.2.16').get('/sign-in/openid')).status, 429);
});

test('counters and secrets that are worth nothing any more do not pile up', async () => {
  const ask = () => app.visitor('192.0.2.17').post('/sign-in/passkey/options');
  await ask();
  office.setTime('2017-09-17T10:00:00Z');
  await ask();
  const [left] = await office.sql(
    `select (select count(*) from one_time_secret where expires_at < '2017-09-16') as secrets,
            (select count(*) from rate_limit where window_start < '2017-09-16') as counters`,
  );
  assert.deepEqual(left, { secrets: 0, counters: 0 });
});

test('no address stands in the database', async () => {
  await guess('192.0.2.99');
  const buckets = await office.sql<{ bucket: string }>('select bucket from rate_limit');
  assert.ok(buckets.length > 0 && buckets.every(({ bucket }) => !bucket.includes('192.0.2')));
});
