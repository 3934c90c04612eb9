import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFacts } from './eligibility.ts';

test('only what the rule of the programme needs is asked for', () => {
  assert.deepEqual(
    askedFacts('st-stuta', '2018-01-10'),
    new Set([
      'birthDate',
      'benefitPeriods',
      'unemploymentPeriods',
      'interruptions',
      'integrationForecast',
      'voluntary',
    ]),
  );
  assert.equal(askedFacts(null, '2018-01-10'), 'any');
});
