import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesOf } from '../../programmes/model/programme-rules.ts';
import {
  minimalProgramme,
  promised,
  twoKindsOfPlace,
} from '../../programmes/model/testing/minimal-programme.ts';
import { grantedPlaces } from './granted-places.ts';

const [work, municipal] = twoKindsOfPlace();
const seat = { ...municipal, id: 'seat', unit: 'participant' } as NonNullable<typeof municipal>;
const rules = rulesOf(minimalProgramme({ offers: [...twoKindsOfPlace(), seat] }), null, '2030-06-01');

test('the places of a project are numbered from one, in the order of what it was granted', () => {
  assert.deepEqual(grantedPlaces(promised(2, 1), rules), [
    { kind: work?.id, number: 1, needsTests: true, workTime: 'needed', askedUnder: 'sgb2-16d' },
    { kind: work?.id, number: 2, needsTests: true, workTime: 'needed', askedUnder: 'sgb2-16d' },
    { kind: municipal?.id, number: 3, needsTests: false, workTime: 'used-up', askedUnder: 'sgb2-16d' },
  ]);
});

test('what is not counted in places makes none', () => {
  assert.deepEqual(grantedPlaces([{ kind: 'seat', unit: 'participant', quantity: 12 }], rules), []);
});
