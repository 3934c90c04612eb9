import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesOf } from '../../programmes/model/programme-rules.ts';
import {
  leastPlaces,
  minimalProgramme,
  placesOf,
  promised,
} from '../../programmes/model/testing/minimal-programme.ts';
import { type FormalFinding, judgeFormally, suggestFindings } from './formal-findings.model.ts';

const offers = placesOf({ 'work-opportunity': 7500, municipal: 2500 });
const rules = rulesOf(minimalProgramme({ offers, sizes: [leastPlaces(8)] }), null, '2030-06-01');
const without = rulesOf(minimalProgramme(), null, '2030-06-01');
const dueBy = new Date('2030-05-01T22:00:00Z');
const offer = {
  offers: promised(9, 3),
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
    'project-size': true,
    'place-mix': true,
  });
  const other = { ...offer, offers: promised(4, 3), submittedAt: dueBy };
  assert.deepEqual(Object.fromEntries(suggestFindings(other, rules)), {
    'in-time': false,
    complete: null,
    'cost-types': null,
    'project-size': false,
    'place-mix': false,
  });
});

test('a programme without limits asks nothing about what is offered', () => {
  assert.deepEqual([...suggestFindings(offer, without).keys()], ['in-time', 'complete', 'cost-types']);
});

const suggested = suggestFindings(offer, without);
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
  const late = suggestFindings({ ...offer, submittedAt: dueBy }, without);
  assert.equal(judgeFormally(late, all, false).refusal?.code, 'departure-needs-reason');
  const reasoned = [found('in-time', true, 'Störung des Servers'), ...all.slice(1)];
  assert.equal(judgeFormally(late, reasoned, false).change, 'admit');
});
