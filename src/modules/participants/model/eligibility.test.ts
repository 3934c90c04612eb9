import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFacts } from './eligibility.ts';

test('only what the rule of the programme needs is asked for', () => {
  assert.deepEqual(
    askedFacts({ instrument: 'st-stuta', needsTime: false }, '2018-01-10'),
    new Set([
      'birthDate',
      'benefitPeriods',
      'unemploymentPeriods',
      'interruptions',
      'integrationForecast',
      'voluntary',
    ]),
  );
  assert.equal(askedFacts({ instrument: null, needsTime: true }, '2018-01-10'), 'any');
});

test('where work needs time, the time spent so far is asked for too', () => {
  const asked = askedFacts({ instrument: 'st-stuta', needsTime: true }, '2018-01-10');
  assert.ok(asked !== 'any' && asked.has('assignments16d') && asked.has('extensionConditionsMet'));
});
