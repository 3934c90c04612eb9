import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceRules } from '../proposal/proposal-hints.model.ts';
import { type FormalFinding, judgeFormally, suggestFindings } from './formal-findings.model.ts';

const title = { de: 'Platz', en: 'place' };
const rules: PlaceRules = {
  kinds: [
    { id: 'work-opportunity', title, payer: 'jobcenter', shareBasisPoints: 7500 },
    { id: 'municipal', title, payer: 'land', shareBasisPoints: 2500 },
  ],
  minimumPerProject: { quantity: 8, verified: true },
  verified: true,
};
const dueBy = new Date('2030-05-01T22:00:00Z');
const offer = {
  workOpportunityPlaces: 9,
  municipalPlaces: 3,
  costCents: 1,
  submittedAt: new Date('2030-05-01T21:59:59.999Z'),
  dueBy,
};
const found = (point: FormalFinding['point'], isMet = true, reason = ''): FormalFinding => ({
  point,
  isMet,
  reason,
});

test('the figures tell time, number and mix of places; the rest only a person can tell', () => {
  assert.deepEqual(Object.fromEntries(suggestFindings(offer, rules)), {
    'in-time': true,
    complete: null,
    'cost-types': null,
    'minimum-places': true,
    'place-mix': true,
  });
  const other = { ...offer, workOpportunityPlaces: 4, submittedAt: dueBy };
  assert.deepEqual(Object.fromEntries(suggestFindings(other, rules)), {
    'in-time': false,
    complete: null,
    'cost-types': null,
    'minimum-places': false,
    'place-mix': false,
  });
});

test('a programme without place rules asks nothing about places', () => {
  assert.deepEqual([...suggestFindings(offer, null).keys()], ['in-time', 'complete', 'cost-types']);
});

const suggested = suggestFindings(offer, null);
const all = [found('in-time'), found('complete'), found('cost-types')];

test('a proposal in order at every point is admitted', () => {
  assert.equal(judgeFormally(suggested, all, false).change, 'admit');
});

test('no point is left open', () => {
  assert.equal(judgeFormally(suggested, all.slice(1), false).refusal?.code, 'point-open');
});

test('what is not in order is completed where time is given, and excluded where not', () => {
  const lacking = [found('in-time'), found('complete', false, 'Kosten fehlen'), found('cost-types')];
  assert.equal(judgeFormally(suggested, lacking, true).change, 'ask-completion');
  assert.equal(judgeFormally(suggested, lacking, false).change, 'exclude');
});

test('who finds met what the figures deny gives a reason', () => {
  const late = suggestFindings({ ...offer, submittedAt: dueBy }, null);
  assert.equal(judgeFormally(late, all, false).refusal?.code, 'departure-needs-reason');
  const reasoned = [found('in-time', true, 'Störung des Servers'), ...all.slice(1)];
  assert.equal(judgeFormally(late, reasoned, false).change, 'admit');
});
