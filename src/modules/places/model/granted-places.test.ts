import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grantedPlaces } from './granted-places.ts';

test('the places of a project are numbered from one, work opportunities first', () =>
  assert.deepEqual(grantedPlaces({ workOpportunityPlaces: 2, municipalPlaces: 1 }), [
    { kind: 'work-opportunity', number: 1 },
    { kind: 'work-opportunity', number: 2 },
    { kind: 'municipal', number: 3 },
  ]));
