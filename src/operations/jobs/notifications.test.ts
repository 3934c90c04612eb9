import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, beforeEach, test } from 'node:test';
import { jobs, subscriptions } from '#app/modules.ts';
import { closeCall, createCall, openCall } from '#modules/calls/index.ts';
import { deliverEvents, runNextJob } from '#platform/jobs/index.ts';
import type { Work } from '#platform/work.ts';
import { openOffice, publishedProgramme } from '../../../test/support/office.ts';
import { asked } from '../../modules/programmes/model/testing/minimal-programme.ts';

const office = await openOffice();
after(() => office.close());
const tools = { origin: 'https://stellwerk.example', operator: 'Sachsen-Anhalt', post: undefined };
const asSystem = <T>(work: (work: Work) => Promise<T>) =>
  office.store.forRole(office.tenantId, 'system', work);
const mail = () =>
  office.sql<{ recipient: string; subject: string; body: string }>('select * from mail order by recipient');
const recipients = async () => (await mail()).map(({ recipient }) => recipient);

async function settle(): Promise<void> {
  await asSystem((work) => deliverEvents(work, subscriptions));
  let ran = await runNextJob(asSystem, jobs, tools);
  while (ran === 'done') ran = await runNextJob(asSystem, jobs, tools);
  const [failed] = await office.sql('select kind, last_error from job where finished_at is null');
  assert.deepEqual(failed, undefined);
}

async function announce(event: string, payload: object): Promise<void> {
  await office.sql('insert into outbox (tenant_id, id, event, payload, at) values ($1, $2, $3, $4, $5)', [
    office.tenantId,
    randomUUID(),
    event,
    payload,
    office.store.clock(),
  ]);
  await settle();
}

await office.sql(`update account set email = display_name || '@example.org'`);
const programmeId = await publishedProgramme(office);
const idOf = (key: string) => office.people[key]?.organisationId as string;

beforeEach(async () => {
  await office.sql('delete from mail');
});

const call = {
  programmeId,
  title: 'Ideenwettbewerb',
  offers: asked(10),
  budgetCents: 100_000,
  opensOn: '2017-09-15',
  closesOn: '2017-10-08',
  criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 3 }],
};

test('an open call is told to the providers, a closed one to its committee, with a link and the name of the call', async () => {
  const id = await office.did('district-office', createCall, call);
  await office.did('district-office', openCall, { id, version: 1 });
  await settle();
  assert.deepEqual(await recipients(), ['other-provider@example.org', 'provider@example.org']);
  const [first] = await mail();
  assert.equal(first?.subject, 'Neuer Aufruf: Ideenwettbewerb');
  assert.match(first?.body ?? '', new RegExp(`https://stellwerk.example/calls/${id}\n`));

  await office.sql('delete from mail');
  office.setTime('2017-10-09T10:00:00Z');
  await office.did('district-office', closeCall, { id, version: 2 });
  await settle();
  assert.deepEqual(await recipients(), [
    'member-1@example.org',
    'member-2@example.org',
    'member-3@example.org',
  ]);
});

test('a published programme is told to the districts, each in the language of the account', async () => {
  await office.sql(`update account set language = 'en' where display_name = 'district-office'`);
  await announce('programme-published', { programmeId });
  const [letter, ...others] = await mail();
  assert.deepEqual(others, []);
  assert.equal(letter?.recipient, 'district-office@example.org');
  assert.equal(letter?.subject, 'New programme: Test programme');
});

test('grant, payment and referral are told to those whom the event names, and to nobody else', async () => {
  await announce('grant-awarded', { grantId: randomUUID(), districtId: office.districtId });
  await announce('payment-released', { claimId: randomUUID(), granteeId: idOf('provider') });
  await announce('person-referred', {
    participationId: randomUUID(),
    coachId: office.people['other-coach']?.accountId,
  });
  assert.deepEqual(await recipients(), [
    'district-office@example.org',
    'other-coach@example.org',
    'provider@example.org',
  ]);
});

test('nobody writes to accounts that are closed, have no address or whose membership has ended', async () => {
  await office.sql(`update account set disabled_at = now() where display_name = 'member-1'`);
  await office.sql(`update account set email = null where display_name = 'member-2'`);
  await office.sql(`update membership set valid = '[2017-01-01,2017-09-01)' where account_id = $1`, [
    office.people['member-3']?.accountId,
  ]);
  const [one] = await office.sql('select id from call');
  await announce('call-closed', { callId: one?.id });
  assert.deepEqual(await recipients(), []);
});

test('an appointment is told to the person, though it begins later, and a text to those whom it asks and who wrote it', async () => {
  const { tenantId, committeeId } = office;
  const membershipId = randomUUID();
  const [{ id: accountId } = { id: '' }] = await office.sql<{ id: string }>(
    `insert into account (tenant_id, id, display_name, email) values ($1, $2, 'Neues Mitglied', 'neu@example.org') returning id`,
    [tenantId, randomUUID()],
  );
  await office.sql(
    `insert into membership (tenant_id, id, account_id, organisation_id, role, valid) values ($1, $2, $3, $4, 'committee-member', '[2019-01-01,)')`,
    [tenantId, membershipId, accountId, committeeId],
  );
  await announce('member-appointed', { membershipId });
  const [letter] = await mail();
  assert.equal(letter?.recipient, 'neu@example.org');
  assert.equal(letter?.subject, 'Berufen: Regionaler Arbeitskreis, 01.01.2019');

  const documentId = randomUUID();
  await office.sql('delete from mail');
  await announce('document-offered', { documentId, organisationIds: [idOf('provider')] });
  await announce('document-refused', { documentId, ownerId: idOf('district-office') });
  assert.deepEqual(await recipients(), ['district-office@example.org', 'provider@example.org']);
});
