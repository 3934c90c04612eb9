import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseChangeInput, whatWouldChange } from '../index.ts';

const long = [{ from: '2010-01-01', until: null }];
const young = { case: 'young', facts: { birthDate: '2003-11-03', benefitPeriods: long, employments: [] } };
const old = { case: 'old', facts: { birthDate: '1980-01-01', benefitPeriods: long, employments: [] } };
const now = { asOf: '2026-08-01', amendments: [] };
const minimumAge = (from: string, value: number) => ({
  asOf: '2026-08-01',
  amendments: [{ path: 'sgb2-16i/minimum-age', from, value }],
});

describe('what would change', () => {
  it('is nothing between a law and itself', () => {
    assert.deepEqual(whatWouldChange({ before: now, after: now, cases: [young, old] }), {
      cases: 2,
      affectedCases: 0,
      instruments: [],
      affected: [],
    });
  });

  it('names who gains, with the condition and both outcomes', () => {
    assert.deepEqual(
      whatWouldChange({ before: now, after: minimumAge('2026-07-01', 21), cases: [young, old] }),
      {
        cases: 2,
        affectedCases: 1,
        instruments: [{ instrument: 'sgb2-16i', gain: 1, lose: 0, otherwise: 0 }],
        affected: [
          {
            case: 'young',
            instrument: 'sgb2-16i',
            before: { verdict: 'not-met', earliestOn: '2028-11-03', version: '2019' },
            after: { verdict: 'met', earliestOn: '2026-08-01', version: '2019' },
            conditions: ['minimum-age'],
          },
        ],
      },
    );
  });

  it('names who loses', () => {
    const { instruments, affectedCases } = whatWouldChange({
      before: now,
      after: minimumAge('2026-07-01', 55),
      cases: [young, old],
    });
    assert.equal(affectedCases, 2);
    assert.deepEqual(instruments, [{ instrument: 'sgb2-16i', gain: 0, lose: 1, otherwise: 1 }]);
  });

  it('names who has to wait longer or less long', () => {
    const { affected, instruments } = whatWouldChange({
      before: now,
      after: minimumAge('2027-01-01', 24),
      cases: [young, old],
    });
    assert.deepEqual(instruments, [{ instrument: 'sgb2-16i', gain: 0, lose: 0, otherwise: 1 }]);
    assert.deepEqual(
      affected.map(({ case: name, before, after, conditions }) => [
        name,
        before.earliestOn,
        after.earliestOn,
        conditions,
      ]),
      [['young', '2028-11-03', '2027-11-03', []]],
    );
  });

  it('may put one value in the place of another of the same day', () => {
    const { affected } = whatWouldChange({
      before: now,
      after: minimumAge('2019-01-01', 21),
      cases: [young],
    });
    assert.equal(affected.length, 1);
  });

  it('may lie in the law itself, between two days', () => {
    const { affected } = whatWouldChange({
      before: { asOf: '2026-06-30', amendments: [] },
      after: { asOf: '2026-07-01', amendments: [] },
      cases: [old],
    });
    assert.deepEqual(affected, [
      {
        case: 'old',
        instrument: 'sgb2-16e',
        before: { verdict: 'unknown', earliestOn: null, version: 'C' },
        after: { verdict: 'met', earliestOn: '2026-07-01', version: 'D' },
        conditions: ['long-term-unemployed', 'benefit-receipt', 'hardly-worked'],
      },
    ]);
  });
});

describe('the input of a comparison', () => {
  const problems = (amendment: object) =>
    parseChangeInput({
      before: { asOf: '2026-08-01' },
      after: { asOf: '2026-08-01', amendments: [amendment] },
      cases: [],
    }).problems?.map(({ path, message }) => `${path} ${message}`);

  const problemsOfCases = (...cases: object[]) =>
    parseChangeInput({ before: { asOf: '2026-08-01' }, after: { asOf: '2026-08-01' }, cases }).problems;

  it('may leave out amendments', () => {
    assert.deepEqual(
      parseChangeInput({ before: { asOf: '2026-08-01' }, after: { asOf: '2026-08-02' }, cases: [young] })
        .input,
      {
        before: now,
        after: { asOf: '2026-08-02', amendments: [] },
        cases: [young],
      },
    );
  });

  it('names a value that the law does not have, and one of another unit', () => {
    assert.deepEqual(problems({ path: 'sgb2-16i/height', from: '2026-01-01', value: 1 }), [
      'after.amendments[0].path is no value of the law',
    ]);
    assert.deepEqual(problems({ path: 'sgb2-16i/minimum-age', from: '2026-01-01', value: '2026-01-01' }), [
      'after.amendments[0].value does not have the unit of this value',
    ]);
  });

  it('may put a day in the place of a day, and call a case by one letter', () => {
    assert.equal(
      problems({ path: 'sgb2-16i/credited-since', from: '2026-01-01', value: '2014-01-01' }),
      undefined,
    );
    assert.equal(problemsOfCases({ case: 'x', facts: {} }), undefined);
    assert.deepEqual(problemsOfCases({ case: '', facts: {} }, { case: 5, facts: {} }), [
      { path: 'cases[0].case', message: 'must be at least 1' },
      { path: 'cases[1].case', message: 'must be a text' },
    ]);
  });

  it('must not list more cases than one document may hold', () => {
    const cases = Array(10_001).fill({ case: 'x', facts: {} });
    assert.equal(problemsOfCases(...cases.slice(1)), undefined);
    assert.deepEqual(problemsOfCases(...cases), [
      { path: 'cases', message: 'must not list more than 10000' },
    ]);
  });
});
