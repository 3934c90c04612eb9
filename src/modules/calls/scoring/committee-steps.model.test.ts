import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallStatus } from '../call/call.model.ts';
import { declareInterests, type MemberSitting } from './interest.model.ts';
import { fillSheet, type ScoreSheet } from './score-sheet.model.ts';

const NOT_SCORING: CallStatus[] = ['draft', 'open', 'recommended', 'withdrawn'];
const sitting: MemberSitting = {
  callStatus: 'scoring',
  visible: ['garden', 'store'],
  declaredFree: ['store'],
};
const free = (proposalId: string) => ({ proposalId, hasInterest: false, reason: '' });
const biased = (proposalId: string) => ({ proposalId, hasInterest: true, reason: 'Vorstand des Trägers' });

const sheet: ScoreSheet = {
  callStatus: 'scoring',
  hasDeclared: true,
  criteria: [
    { id: 'concept', title: 'Konzept', maximumPoints: 10 },
    { id: 'talk', title: 'Vorstellung', maximumPoints: 5 },
  ],
  scored: ['concept'],
};
const score = (criterionId: string, points: number) => ({ criterionId, points, reason: 'weil' });

for (const callStatus of NOT_SCORING) {
  test(`nobody declares or scores while a call is ${callStatus}`, () => {
    const declared = declareInterests({ ...sitting, callStatus }, [free('garden')]);
    assert.equal(declared.refusal?.code, 'not-in-scoring');
    const filled = fillSheet({ ...sheet, callStatus }, [score('concept', 1)]);
    assert.equal(filled.refusal?.code, 'not-in-scoring');
  });
}

test('a no said twice is said once, a yes may follow it', () => {
  assert.deepEqual(declareInterests(sitting, [free('store')]).change, []);
  assert.deepEqual(declareInterests(sitting, [biased('store'), free('garden')]).change, [
    biased('store'),
    free('garden'),
  ]);
});

test('nothing is declared about a proposal that is out of sight', () => {
  assert.equal(declareInterests(sitting, [free('hidden')]).refusal?.code, 'already-declared');
});

test('a member who has not declared does not score', () => {
  const filled = fillSheet({ ...sheet, hasDeclared: false }, [score('concept', 1)]);
  assert.equal(filled.refusal?.code, 'declare-first');
});

test('some criteria may stay open, and points go up to their maximum', () => {
  assert.ok(fillSheet(sheet, [score('concept', 10)]).change);
  const above = fillSheet(sheet, [score('concept', 1), score('talk', 6)]);
  assert.deepEqual(above.refusal, {
    code: 'points-above-maximum',
    facts: { title: 'Vorstellung', maximum: 5 },
  });
  assert.equal(fillSheet(sheet, [score('price', 1)]).refusal?.code, 'unknown-criterion');
});

test('what was scored once is not left out later', () => {
  assert.deepEqual(fillSheet(sheet, [score('talk', 5)]).refusal, {
    code: 'score-cleared',
    facts: { title: 'Konzept' },
  });
});
