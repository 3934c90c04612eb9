import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFacts, type EligibilityRules } from './eligibility.ts';

const asked = (rules: Partial<EligibilityRules>) => [
  ...askedFacts({ instrument: null, rules: [], timesUnder: [], ...rules }, '2018-01-10'),
];

test('only what the rule of the programme needs is asked for', () => {
  assert.deepEqual(asked({ instrument: 'st-stuta' }), [
    'birthDate',
    'benefitPeriods',
    'unemploymentPeriods',
    'interruptions',
    'integrationForecast',
    'voluntary',
  ]);
});

test('where work needs time, the time spent so far is asked for too', () => {
  assert.deepEqual(asked({ timesUnder: ['sgb2-16d'] }), ['assignments16d', 'extensionConditionsMet']);
  assert.ok(asked({ instrument: 'st-stuta', timesUnder: ['sgb2-16d'] }).includes('assignments16d'));
});

test('without a provision only what the rules of the file name is asked for, and nothing where there are none', () => {
  assert.deepEqual(
    asked({
      rules: [
        { fact: 'age', atLeast: 25 },
        { fact: 'minor-child-in-household', is: true },
      ],
    }),
    ['minorChildInHousehold'],
  );
  assert.deepEqual(asked({}), []);
});
