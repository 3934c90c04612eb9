import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openOffice } from '../../../../test/support/office.ts';
import { hashSecret, newSecret } from '../model/session-token.ts';
import { openSession } from '../sessions.ts';
import { addAccount, changeAccount, disableAccount, enableAccount } from './accounts.ts';
import { endMembership, grantMembership } from './memberships.ts';
import { addOrganisation, renameOrganisation } from './organisations.ts';
import { createToken, revokeToken } from './tokens.ts';

const office = await openOffice();
after(() => office.close());

const codeOf = (outcome: Awaited<ReturnType<typeof office.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;

let people = 0;
const newPerson = () => {
  people += 1;
  return office.did('administrator', addAccount, {
    displayName: `Person ${people}`,
    email: `Person${people}@Example.org`,
  });
};
const grant = (accountId: string, more: Record<string, unknown> = {}) =>
  office.does('administrator', grantMembership, {
    accountId,
    organisationId: office.districtId,
    role: 'coach',
    validFrom: '2017-09-15',
    ...more,
  });

/** Acts with a session or an API token, as the next request would. */
const roleBehind = (secret: string) =>
  office.store.forToken(office.tenantId, hashSecret(secret), async ({ actor }) => actor.role);

const sessionOf = async (accountId: string) => {
  const { secret } = await office.store.forRole(office.tenantId, 'gate', (work) =>
    openSession(work, accountId, 'passkey'),
  );
  return secret;
};

test('only administrators look after organisations, people and tokens', async () => {
  for (const key of ['programme-office', 'jobcenter', 'auditor']) {
    const outcome = await office.does(key, addOrganisation, { kind: 'provider', name: 'Neuer Träger' });
    assert.equal(outcome.kind, 'not-permitted');
  }
});

test('a committee and a Jobcenter belong to a district, a district to itself', async () => {
  const add = (input: Record<string, unknown>) => office.does('administrator', addOrganisation, input);
  assert.equal(codeOf(await add({ kind: 'jobcenter', name: 'Jobcenter Harz' })), 'needs-district');
  const provider = office.people.provider?.organisationId;
  assert.equal(
    codeOf(await add({ kind: 'jobcenter', name: 'Jobcenter Harz', districtId: provider })),
    'not-a-district',
  );
  const id = await office.did('administrator', addOrganisation, {
    kind: 'district',
    name: 'Landkreis Harz',
  });
  const [district] = await office.sql('select district_id from organisation where id = $1', [id]);
  assert.equal(district?.district_id, id);
});

test('who renames an organisation that somebody else has renamed meanwhile is told', async () => {
  const id = await office.did('administrator', addOrganisation, { kind: 'provider', name: 'Werk' });
  await office.did('administrator', renameOrganisation, { id, version: 1, name: 'Neues Werk' });
  const late = await office.does('administrator', renameOrganisation, { id, version: 1, name: 'Altes Werk' });
  assert.equal(late.kind, 'changed-meanwhile');
});

test('an e-mail address belongs to one person, however it is written', async () => {
  const id = await newPerson();
  const [{ email } = { email: '' }] = await office.sql('select email from account where id = $1', [id]);
  const again = await office.does('administrator', addAccount, {
    displayName: 'Jemand anders',
    email: email.toUpperCase(),
  });
  assert.equal(codeOf(again), 'email-taken');
});

test('a change of name and address is versioned and written down', async () => {
  const id = await newPerson();
  const change = { id, version: 1, displayName: 'Anderer Name', email: 'anders@example.org' };
  await office.did('administrator', changeAccount, change);
  assert.equal((await office.does('administrator', changeAccount, change)).kind, 'changed-meanwhile');
  const entries = await office.sql(
    `select 1 from audit_entry where action = 'identity.change-account' and object_id = $1 and kind = 'changed'`,
    [id],
  );
  assert.equal(entries.length, 1);
});

test('a role must exist in the organisation and cannot be held twice at a time', async () => {
  const id = await newPerson();
  assert.equal(codeOf(await grant(id, { role: 'jobcenter' })), 'role-does-not-fit');
  assert.equal((await grant(id)).kind, 'done');
  assert.equal(codeOf(await grant(id)), 'already-member');
});

test('a membership counts from its first to its last day', async () => {
  const id = await newPerson();
  await grant(id, { validFrom: '2017-09-16', lastDay: '2017-09-20' });
  const roleOn = async (day: string) => {
    office.setTime(`${day}T10:00:00Z`);
    return roleBehind(await sessionOf(id));
  };
  const roles = [];
  for (const day of ['2017-09-15', '2017-09-16', '2017-09-20', '2017-09-21']) roles.push(await roleOn(day));
  office.setTime('2017-09-15T10:00:00Z');
  assert.deepEqual(roles, ['public', 'coach', 'coach', 'public']);
});

test('ending a membership yesterday takes the role away from a running session', async () => {
  const id = await newPerson();
  const granted = await grant(id, { validFrom: '2017-09-01' });
  const secret = await sessionOf(id);
  assert.equal(await roleBehind(secret), 'coach');
  const membershipId = granted.kind === 'done' ? granted.answer.id : '';
  const end = (lastDay: string) =>
    office.does('administrator', endMembership, { id: membershipId, version: 1, lastDay });
  assert.equal(codeOf(await end('2017-08-31')), 'ends-before-start');
  assert.equal((await end('2017-09-14')).kind, 'done');
  assert.equal(await roleBehind(secret), 'public');
});

test('nobody locks out themselves', async () => {
  const { accountId, membershipId } = office.people.administrator as NonNullable<
    (typeof office.people)['administrator']
  >;
  const disable = await office.does('administrator', disableAccount, { id: accountId, version: 1 });
  assert.equal(codeOf(disable), 'not-yourself');
  const end = await office.does('administrator', endMembership, {
    id: membershipId,
    version: 1,
    lastDay: '2017-09-15',
  });
  assert.equal(codeOf(end), 'not-yourself');
});

test('closing an access ends its sessions with the next request, and opening it again revives none', async () => {
  const id = await newPerson();
  await grant(id);
  const secret = await sessionOf(id);
  assert.equal(await roleBehind(secret), 'coach');
  await office.did('administrator', disableAccount, { id, version: 1 });
  assert.equal(await roleBehind(secret), 'public');
  await office.did('administrator', enableAccount, { id, version: 2 });
  assert.equal(await roleBehind(secret), 'public');
});

test('an API token has the rights of its role until it is ended or expires', async () => {
  const create = async (secret: string, validDays: number) =>
    office.did('administrator', createToken, {
      label: 'Fachverfahren',
      organisationId: office.districtId,
      role: 'district-office',
      validDays,
      secretHash: hashSecret(secret).toString('base64url'),
    });
  const [ended, expiring] = [newSecret(), newSecret()];
  const id = await create(ended, 30);
  await create(expiring, 1);
  assert.deepEqual(
    [await roleBehind(ended), await roleBehind(expiring)],
    ['district-office', 'district-office'],
  );
  await office.did('administrator', revokeToken, { id });
  office.setTime('2017-09-16T10:00:00Z');
  assert.deepEqual([await roleBehind(ended), await roleBehind(expiring)], ['public', 'public']);
  office.setTime('2017-09-15T10:00:00Z');
});

test('no secret stands in the database', async () => {
  const secret = newSecret();
  await office.did('administrator', createToken, {
    label: 'Fachverfahren',
    organisationId: office.districtId,
    role: 'district-office',
    secretHash: hashSecret(secret).toString('base64url'),
  });
  const tables = await office.sql<{ line: string }>(
    `select t::text as line from api_token t union all select c::text from command_log c
     union all select p::text from audit_payload p`,
  );
  assert.ok(tables.length > 0);
  assert.ok(tables.every(({ line }) => !line.includes(secret)));
});
