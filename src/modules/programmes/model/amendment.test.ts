import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayAmend } from './amendment.ts';
import type { ProgrammeDefinition } from './programme-definition.ts';
import { costTypeOf, minimalProgramme } from './testing/minimal-programme.ts';

const wage = (rateBasisPoints: number) => [costTypeOf('wage', { rateBasisPoints })];
const first = { validFrom: '2031-01-01', costTypes: wage(6_000) };
const second = { validFrom: '2032-01-01', costTypes: wage(5_000) };
const before = minimalProgramme({ costTypes: wage(7_500), versions: [first] });
const TODAY = '2031-06-01';

const amend = (changes: Partial<ProgrammeDefinition>) => mayAmend(before, { ...before, ...changes }, TODAY);
const refusalOf = (changes: Partial<ProgrammeDefinition>) => {
  const { refusal } = amend(changes);
  return refusal && [refusal.code, ...Object.values(refusal.facts)];
};

test('a text that says the same and one version more may take the place of the old', () => {
  assert.deepEqual(amend({ versions: [first, second] }), { change: '2032-01-01' });
  assert.equal(amend({ versions: [first, { ...second, validFrom: TODAY }] }).change, TODAY);
});

test('a new version brings its sources, and answers what was open', () => {
  const bibliography = { ...before.bibliography, B1: 'Änderungsrichtlinie' };
  const openQuestions = [{ de: 'Ab wann?', en: 'From when?' }];
  assert.equal(amend({ versions: [first, second], bibliography, openQuestions }).change, second.validFrom);
  assert.deepEqual(refusalOf({ versions: [first, second], bibliography: { A1: 'Anders' } }), [
    'changes-the-past',
    'bibliography.A1',
  ]);
});

test('what holds on an earlier day stays as it was, in the first text and in every version', () => {
  assert.deepEqual(refusalOf({ costTypes: wage(7_000), versions: [first, second] }), [
    'changes-the-past',
    'costTypes.wage.rateBasisPoints',
  ]);
  assert.deepEqual(refusalOf({ versions: [{ ...first, validFrom: '2031-02-01' }, second] }), [
    'changes-the-past',
    'versions.0.validFrom',
  ]);
  assert.deepEqual(refusalOf({ versions: [] }), ['changes-the-past', 'versions.0']);
});

test('a version begins today or later', () => {
  assert.deepEqual(refusalOf({ versions: [first, { ...second, validFrom: '2031-05-31' }] }), [
    'changes-the-past',
    'versions.1.validFrom',
  ]);
});

test('an amendment adds one version, not none and not two', () => {
  assert.deepEqual(refusalOf({}), ['no-new-version', 0]);
  const third = { ...second, validFrom: '2032-06-01' };
  assert.deepEqual(refusalOf({ versions: [first, second, third] }), ['no-new-version', 2]);
});

test('the text of another programme is refused', () => {
  assert.deepEqual(refusalOf({ slug: 'other', versions: [first, second] }), ['other-programme', 'other']);
});
