import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { hashSecret, readCookieValue } from '#modules/identity/index.ts';
import { openOffice } from '../../test/support/office.ts';
import { issueToken } from './token.ts';

const office = await openOffice();
after(() => office.close());

const pathsOf = (document: Readonly<Record<string, unknown>>) =>
  (document.problems as { path: string }[]).map(({ path }) => path).sort();

test('a token acts in its role for its organisation', async () => {
  const { exitCode, document } = await issueToken(office.store, {
    organisationId: office.districtId,
    role: 'district-office',
  });
  assert.equal(exitCode, 0);
  assert.deepEqual(Object.keys(document), ['token', 'expiresAt']);
  assert.equal(document.expiresAt, '2018-09-15T10:00:00.000Z');
  const token = readCookieValue(String(document.token));
  assert.ok(token);
  const actor = await office.store.forToken(
    token.tenantId,
    hashSecret(token.secret),
    async (work) => work.actor,
  );
  assert.equal(actor.role, 'district-office');
  assert.equal(actor.organisationId, office.districtId);
  assert.equal(actor.method, 'token');
});

test('wrong input names every fault and makes nothing', async () => {
  const before = await office.sql('select count(*) from account');
  const missing = await issueToken(office.store, {});
  assert.equal(missing.exitCode, 2);
  assert.deepEqual(pathsOf(missing.document), ['--organisation', '--role']);
  const unfit = await issueToken(office.store, {
    organisationId: office.districtId,
    role: 'administrator',
  });
  assert.deepEqual([unfit.exitCode, ...pathsOf(unfit.document)], [2, '--role']);
  const unknown = await issueToken(office.store, {
    organisationId: '00000000-0000-4000-8000-000000000000',
    role: 'coach',
  });
  assert.deepEqual([unknown.exitCode, ...pathsOf(unknown.document)], [2, '--organisation']);
  const participant = await issueToken(office.store, {
    organisationId: office.districtId,
    role: 'participant',
  });
  assert.deepEqual([participant.exitCode, ...pathsOf(participant.document)], [2, '--role']);
  assert.deepEqual(await office.sql('select count(*) from account'), before);
});
