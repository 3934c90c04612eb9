import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { offer } from '#app/routes.ts';
import { openOffice } from '../../test/support/office.ts';
import { commandPath } from './operations.ts';
import { callerOf } from './testing/caller.ts';

const { commands, permissions, queries } = offer;
const office = await openOffice();
after(() => office.close());
const api = callerOf(office);

/** Somebody of the office for every role that a token can have. */
const STAFF: Readonly<Record<string, string>> = { 'committee-member': 'member-1' };
const rolesOf = (permission: string) => permissions[permission] ?? [];
const allRoles = [
  'programme-office',
  'grant-officer',
  'district-office',
  'committee-member',
  'jobcenter',
  'provider',
  'coach',
  'instructor',
  'auditor',
  'administrator',
];
const suited = (permission: string) => allRoles.filter((role) => rolesOf(permission).includes(role));
const unsuited = (permission: string) => allRoles.find((role) => !rolesOf(permission).includes(role));
const person = (role: string) => STAFF[role] ?? role;

for (const { name, permission } of commands) {
  test(`${name} is offered, to its roles alone`, async () => {
    const path = commandPath(name);
    const body = { surplus: true };
    if (!rolesOf(permission).includes('public')) assert.equal((await api.post(path, { body })).status, 401);
    const stranger = unsuited(permission);
    if (stranger) assert.equal((await api.post(path, { as: person(stranger), body })).status, 403);
    for (const role of suited(permission)) {
      const answer = await api.post(path, { as: person(role), body });
      assert.equal(answer.status, 422, `${role}: ${JSON.stringify(answer.body)}`);
      assert.match(JSON.stringify(answer.body.problems), /surplus/);
    }
  });
}

for (const {
  address: { path },
  access,
} of queries) {
  test(`${path} is answered, to its roles alone`, async () => {
    const address = path.replace(':id', randomUUID());
    const expected = path.includes(':id') ? 404 : 200;
    if ('public' in access) {
      assert.equal((await api.get(address)).status, expected);
      return;
    }
    assert.equal((await api.get(address)).status, 401);
    const stranger = unsuited(access.permission);
    if (stranger) assert.equal((await api.get(address, { as: person(stranger) })).status, 403);
    for (const role of suited(access.permission)) {
      assert.equal((await api.get(address, { as: person(role) })).status, expected, role);
      assert.equal((await api.get(`${address}?surplus=1`, { as: person(role) })).status, 422, role);
    }
  });
}
