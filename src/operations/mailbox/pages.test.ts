import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { compose } from '#app/compose.ts';
import { createServer } from '#app/server.ts';
import { cookieValue, formToken, hashSecret, newSecret } from '#modules/identity/index.ts';
import { FORM_FIELDS } from '#ui/parts.ts';
import { openOffice } from '../../../test/support/office.ts';
import type { Installation } from '../installation.ts';

const office = await openOffice();
after(() => office.close());
let mode: Installation['mode'] = 'demonstration';
const server = createServer(
  compose({
    store: office.store,
    origin: 'http://localhost:3000',
    installation: () => ({
      lands: [{ id: office.tenantId, slug: 'sachsen-anhalt', name: 'Land' }],
      mode,
      behindMilliseconds: 0,
    }),
    log: (line) => assert.fail(line),
  }),
);
await office.sql(`insert into installation (mode, started_at) values ('demonstration', now())`);

const secrets = new Map<string, string>();
async function sessionOf(key: string): Promise<string> {
  const known = secrets.get(key);
  if (known) return known;
  const secret = newSecret();
  await office.sql(
    `insert into session (tenant_id, id, token_hash, account_id, membership_id, method, created_at, expires_at)
     values ($1, $2, $3, $4, $5, 'passkey', '2017-09-15T09:00:00Z', '2017-09-16')`,
    [
      office.tenantId,
      randomUUID(),
      hashSecret(secret),
      office.people[key]?.accountId,
      office.people[key]?.membershipId,
    ],
  );
  secrets.set(key, secret);
  return secret;
}

async function visit(key: string, path: string, form?: Record<string, string>) {
  const secret = await sessionOf(key);
  const answer = await server.request(path, {
    method: form ? 'POST' : 'GET',
    headers: {
      cookie: `stellwerk=${encodeURIComponent(cookieValue({ tenantId: office.tenantId, secret }))}`,
    },
    ...(form && { body: new URLSearchParams({ ...form, [FORM_FIELDS.csrf]: formToken(secret) }) }),
  });
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') };
}

const mailId = randomUUID();
await office.sql(
  `insert into mail (tenant_id, id, recipient, subject, body, written_at) values ($1, $2, 'office@example.org', 'Neuer Aufruf', 'Guten Tag', now())`,
  [office.tenantId, mailId],
);
const jobId = randomUUID();
await office.sql(
  `insert into job (tenant_id, id, kind, payload, run_at, attempts, last_error, failed_at)
   values ($1, $2, 'send-mail', '{}', '2017-09-01', 10, 'mailbox is full', '2017-09-02')`,
  [office.tenantId, jobId],
);

test('in a demonstration everybody signed in reads what would have been sent', async () => {
  const list = await visit('instructor', '/mailbox?recipient=OFFICE');
  assert.equal(list.status, 200);
  assert.match(list.html, new RegExp(`href="/mailbox/${mailId}"`));
  assert.match((await visit('instructor', `/mailbox/${mailId}`)).html, /Guten Tag/);
  assert.match((await visit('instructor', '/mailbox?format=csv')).html, /Neuer Aufruf;office@example.org/);
  assert.equal((await server.request('/mailbox')).status, 303);
});

test('outside a demonstration there is no mailbox', async () => {
  mode = 'production';
  assert.equal((await visit('administrator', '/mailbox')).status, 404);
  assert.equal((await visit('administrator', `/mailbox/${mailId}`)).status, 404);
  mode = 'demonstration';
});

test('an administrator sees what failed and why, and orders it again; nobody else does', async () => {
  assert.equal((await visit('instructor', '/jobs')).status, 403);
  assert.match((await visit('administrator', '/jobs?state=failed')).html, /mailbox is full/);
  assert.match((await visit('administrator', `/jobs/${jobId}`)).html, /Noch einmal versuchen/);
  const again = await visit('administrator', `/jobs/${jobId}/again`, {});
  assert.equal(again.location, `/jobs/${jobId}?done=jobs.again`);
  const after = await visit('administrator', again.location ?? '');
  assert.match(after.html, /wird gleich noch einmal versucht/);
  assert.match(after.html, /noch einmal angeordnet/, 'the history tells who did it');
});

test('a job that waits by itself cannot be ordered again, and the page says why', async () => {
  const refused = await visit('administrator', `/jobs/${jobId}/again`, {});
  assert.equal(refused.status, 409);
  assert.match(refused.html, /nicht aufgegeben/);
});
