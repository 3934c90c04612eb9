import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, beforeEach, test } from 'node:test';
import { openOffice } from '../../../../test/support/office.ts';
import { FORM_FIELDS } from '../../../ui/parts.ts';
import { openApp, type Visitor } from '../testing/app.ts';

const office = await openOffice();
after(() => office.close());
const app = openApp(office);
beforeEach(() => office.setTime('2017-09-15T10:00:00Z'));

/** A person of the Jobcenter, as far as links need one. */
async function referred(number: string): Promise<string> {
  const id = randomUUID();
  await office.sql(
    `with person as (insert into person values ($1, $2, repeat('0', 64), '2017-09-01'))
     insert into participant (tenant_id, id, person_id, number, jobcenter_id, district_id, created_on)
     values ($1, $2, $2, $3, $4, $5, '2017-09-01')`,
    [office.tenantId, id, number, office.people.jobcenter?.organisationId, office.districtId],
  );
  return id;
}

const accompany = (id: string) =>
  office.sql(
    `insert into coaching_case (tenant_id, id, participant_id, coach_id, jobcenter_id, district_id, valid)
     values ($1, $2, $3, $4, $5, $6, '[2017-09-01,)')`,
    [
      office.tenantId,
      randomUUID(),
      id,
      office.people.coach?.accountId,
      office.people.jobcenter?.organisationId,
      office.districtId,
    ],
  );

const participantId = await referred('JL-0001');

const as = async (key: string): Promise<Visitor> => {
  const visitor = app.visitor();
  await visitor.signIn(key);
  return visitor;
};

/** The secret that a page showed, once. */
async function linkOn(answer: Response): Promise<string> {
  const secret = /\/link\?link=([\w-]{43})/.exec(await answer.text())?.[1];
  assert.ok(secret, 'the page shows a link');
  return secret;
}

const askFor = async (id: string, key: string, validMinutes = '15') =>
  (await as(key)).post(`/participants/${id}/sign-in-link`, { validMinutes });

const participantLink = async (validMinutes = '15') =>
  linkOn(await askFor(participantId, 'jobcenter', validMinutes));

test('a link shows a button first and works once, however often it is looked at', async () => {
  const link = await participantLink();
  const scanner = app.visitor();
  for (let look = 0; look < 3; look += 1) assert.equal((await scanner.get(`/link?link=${link}`)).status, 200);
  const person = app.visitor();
  assert.equal((await person.post('/link', { link })).headers.get('location'), '/');
  assert.match(await (await person.get('/account')).text(), /JL-0001/);
  assert.equal((await app.visitor().post('/link', { link })).status, 410);
  assert.equal((await scanner.get(`/link?link=${link}`)).status, 410);
});

test('of two who use a link at the same moment one gets in', async () => {
  const link = await participantLink();
  const answers = await Promise.all([1, 2, 3].map(() => app.visitor().post('/link', { link })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 410, 410]);
});

test('a link is worth nothing after its time', async () => {
  const link = await participantLink();
  office.setTime('2017-09-15T10:15:00Z');
  assert.equal((await app.visitor().post('/link', { link })).status, 410);
  const long = await participantLink('1440');
  office.setTime('2017-09-15T20:00:00Z');
  assert.equal((await app.visitor().post('/link', { link: long })).status, 303);
});

test('a coach can open the access of somebody they accompany', async () => {
  const id = await referred('JL-0002');
  await accompany(id);
  assert.equal((await askFor(id, 'coach')).status, 200);
  const [membership] = await office.sql(
    'select role, organisation_id from membership where participant_id = $1',
    [id],
  );
  assert.deepEqual(membership, {
    role: 'participant',
    organisation_id: office.people.jobcenter?.organisationId,
  });
});

test('a person has one access, however many links they get', async () => {
  await participantLink();
  await participantLink();
  const memberships = await office.sql('select 1 from membership where participant_id = $1', [participantId]);
  assert.equal(memberships.length, 1);
});

test('a coach gives links to those they accompany, and nobody to a person of others', async () => {
  const ask = async (key: string) => (await askFor(participantId, key)).status;
  assert.equal(await ask('coach'), 404, 'not accompanied yet');
  await accompany(participantId);
  assert.equal(await ask('coach'), 200);
  assert.equal(await ask('other-coach'), 404);
  assert.equal(await ask('provider'), 403);
});

test('the page with the link notes who saw the person, and neither trail nor log knows the secret', async () => {
  const jobcenter = await as('jobcenter');
  await jobcenter.get(`/participants/${participantId}/sign-in-link`);
  const readings = await office.sql(`select 1 from audit_entry where kind = 'read' and participant_id = $1`, [
    participantId,
  ]);
  assert.ok(readings.length > 0);
  const link = await participantLink();
  const lines = await office.sql<{ line: string }>(
    `select p::text as line from audit_payload p union all select c::text from command_log c
     union all select s::text from one_time_secret s`,
  );
  assert.ok(lines.every(({ line }) => !line.includes(link)));
});

test('a link for staff goes out by mail and leads to making a passkey, without a role until then', async () => {
  const administrator = await as('administrator');
  const { accountId, membershipId } = office.people['grant-officer'] as {
    accountId: string;
    membershipId: string;
  };
  await office.sql('update account set email = $2 where id = $1', [accountId, 'officer@example.org']);
  const link = await linkOn(await administrator.post(`/accounts/${accountId}/enrolment-link`));
  const [mail] = await office.sql('select recipient, body from mail where account_id = $1', [accountId]);
  assert.equal(mail?.recipient, 'officer@example.org');
  assert.ok(mail?.body.includes(link));

  const officer = app.visitor();
  const answer = await officer.post('/link', { link });
  assert.equal(answer.headers.get('location'), '/account/passkeys/new');
  assert.equal((await officer.get('/account/passkeys/new')).status, 200);
  assert.equal((await officer.post('/roles', { membershipId })).status, 409);
  const [session] = await office.sql(
    'select membership_id from session where account_id = $1 and revoked_at is null',
    [accountId],
  );
  assert.equal(session?.membership_id, null);
});

test('a link does not open a closed access', async () => {
  const link = await participantLink();
  const [{ account_id } = { account_id: '' }] = await office.sql(
    'select account_id from membership where participant_id = $1',
    [participantId],
  );
  await office.sql('update account set disabled_at = now() where id = $1', [account_id]);
  assert.equal((await app.visitor().post('/link', { link })).status, 410);
  await office.sql('update account set disabled_at = null where id = $1', [account_id]);
});

test('a second click shows the same link and the same token, and makes and mails no other', async () => {
  const count = async (query: string) =>
    Number((await office.sql(`select count(*) from ${query}`))[0]?.count);
  const twice = async (visitor: Visitor, path: string, fields: Record<string, string>) => {
    const sent = { ...fields, [FORM_FIELDS.command]: randomUUID() };
    const pages = [await visitor.post(path, sent), await visitor.post(path, sent)];
    const [first, second] = await Promise.all(
      pages.map(async (page) => /[\w.-]*[\w-]{43}(?=<\/code>)/.exec(await page.text())?.[0]),
    );
    assert.ok(first);
    assert.equal(second, first);
  };
  const administrator = await as('administrator');
  const coach = office.people.coach?.accountId;
  await office.sql(`update account set email = 'coach@example.org' where id = $1`, [coach]);
  const before = [await count('one_time_secret'), await count('mail'), await count('api_token')] as const;
  await twice(await as('jobcenter'), `/participants/${participantId}/sign-in-link`, { validMinutes: '15' });
  await twice(administrator, `/accounts/${coach}/enrolment-link`, {});
  await twice(administrator, '/tokens/new', {
    label: 'Export',
    organisationId: office.districtId,
    role: 'district-office',
    validDays: '30',
  });
  const after = [await count('one_time_secret'), await count('mail'), await count('api_token')];
  assert.deepEqual(after, [before[0] + 2, before[1] + 1, before[2] + 1]);
});
