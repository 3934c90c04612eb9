import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesOf } from '../../programmes/model/programme-rules.ts';
import { minimalProgramme, moneyOf } from '../../programmes/model/testing/minimal-programme.ts';
import { mayBeAppropriated } from './sources.ts';

const rules = rulesOf(
  minimalProgramme({
    period: { from: '2017-10-01', until: '2021-01-01', sources: ['A1'], verified: true },
    money: [moneyOf(null), moneyOf(null, { id: 'benefits', payer: 'federal', kind: 'calculated' })],
  }),
  null,
  '2018-01-01',
);
const refusal = (source: string, cashYear: number) =>
  mayBeAppropriated(rules, { source, cashYear, authorisationYear: cashYear }).refusal ?? null;

test('own cash is appropriated for the years of a programme and the one in which its last month is paid', () => {
  assert.equal(refusal('land', 2017), null);
  assert.equal(refusal('land', 2021), null);
  assert.deepEqual(refusal('land', 2095), {
    code: 'outside-budget-years',
    facts: { year: 2095, first: 2017, last: 2021 },
  });
  assert.equal(refusal('land', 2022)?.code, 'outside-budget-years');
  assert.equal(refusal('land', 2016)?.code, 'outside-budget-years');
});

test('money that is only counted, and money that the programme does not know, is not appropriated', () => {
  assert.deepEqual(refusal('benefits', 2018), { code: 'not-paid-here', facts: { source: 'benefits' } });
  assert.deepEqual(refusal('esf', 2018), { code: 'unknown-source', facts: { source: 'esf' } });
});
