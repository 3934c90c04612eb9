import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LawFacts } from '#law/index.ts';
import type { PersonCondition } from '#modules/programmes/index.ts';
import { judgeFile } from './file-rules.ts';

const judge = (rules: PersonCondition[], facts: LawFacts) => {
  const { verdict, missing } = judgeFile(rules, facts, '2018-01-10');
  return [verdict, ...missing];
};
const since = (from: string, until: string | null = null) => ({ unemploymentPeriods: [{ from, until }] });

test('an age is that of the day, from the eve of the birthday on', () => {
  const young: PersonCondition[] = [{ fact: 'age', atMost: 26 }];
  assert.deepEqual(judge(young, { birthDate: '1991-01-11' }), ['met']);
  assert.deepEqual(judge(young, { birthDate: '1991-01-10' }), ['not-met']);
});

test('months of unemployment count without a gap and up to now', () => {
  const long: PersonCondition[] = [{ fact: 'months-unemployed', atLeast: 12 }];
  assert.deepEqual(judge(long, since('2017-01-10')), ['met']);
  assert.deepEqual(judge(long, since('2017-01-11')), ['not-met']);
  assert.deepEqual(judge(long, since('2015-01-01', '2018-01-09')), ['not-met']);
  assert.deepEqual(judge(long, {}), ['unknown', 'unemploymentPeriods']);
});

test('months in benefits are counted within the time that the file looks at', () => {
  const rules: PersonCondition[] = [{ fact: 'months-in-benefits', atLeast: 21, withinMonths: 24 }];
  assert.deepEqual(judge(rules, { benefitPeriods: [{ from: '2016-01-01', until: null }] }), ['met']);
  assert.deepEqual(judge(rules, { benefitPeriods: [{ from: '2010-01-01', until: '2017-01-01' }] }), [
    'not-met',
  ]);
});

test('conditions are joined as the file joins them, and a question stays one', () => {
  const household: PersonCondition = {
    any: [
      { fact: 'months-unemployed', atLeast: 12 },
      {
        all: [
          { fact: 'minor-child-in-household', is: true },
          { fact: 'nobody-in-household-works', is: true },
        ],
      },
    ],
  };
  assert.deepEqual(judge([household], { minorChildInHousehold: false }), ['unknown', 'unemploymentPeriods']);
  assert.deepEqual(judge([household], { minorChildInHousehold: false, ...since('2017-12-01') }), ['not-met']);
  assert.deepEqual(judge([household], since('2016-12-01')), ['met']);
  const unless: PersonCondition = {
    fact: 'age',
    atLeast: 25,
    unless: [{ fact: 'severely-disabled', is: true }],
  };
  assert.deepEqual(judge([unless], { birthDate: '1995-01-01', severelyDisabled: true }), ['met']);
  const question: PersonCondition = { ask: { de: 'Passt es?', en: 'Does it fit?' }, of: 'jobcenter' };
  assert.deepEqual(judge([question], {}), ['unknown']);
});
