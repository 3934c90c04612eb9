import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseGuides } from './choose-guides.ts';

const person = (name: string, role: string, districtId: string | null = null, organisationName = role) => ({
  ...{ name, role, districtId, organisationName },
});

test('the guides of all roles come from the district, and there the organisation, with most roles', () => {
  const guides = chooseGuides([
    person('Anders', 'provider', 'north'),
    person('Busse', 'district-office', 'north'),
    person('Krause', 'district-office', 'south'),
    person('Lorenz', 'provider', 'south'),
    person('Marx', 'jobcenter', 'south'),
    person('Schubert', 'provider', 'south', 'Garten'),
    person('Kuhn', 'instructor', 'south', 'Garten'),
    person('Petersen', 'programme-office'),
  ]);
  assert.deepEqual(
    [...guides].map(([role, { name }]) => [role, name]),
    [
      ['provider', 'Schubert'],
      ['district-office', 'Krause'],
      ['jobcenter', 'Marx'],
      ['instructor', 'Kuhn'],
      ['programme-office', 'Petersen'],
    ],
  );
});

test('where no district has anybody, the first of each role guides', () =>
  assert.equal(
    chooseGuides([person('Ernst', 'auditor'), person('Later', 'auditor')]).get('auditor')?.name,
    'Ernst',
  ));
