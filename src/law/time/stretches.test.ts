import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ALWAYS, NEVER } from './day.ts';
import {
  clip,
  countDays,
  EVER,
  merge,
  nextDayIn,
  type Stretch,
  stretchBefore,
  toStretch,
  without,
} from './stretches.ts';

const stretch = (from: number, until: number): Stretch => ({ from, until });
const stretches = (...days: [number, number][]) => days.map(([from, until]) => stretch(from, until));

describe('stretches put together', () => {
  const cases: [what: string, given: [number, number][], merged: [number, number][]][] = [
    ['none', [], []],
    ['one', [[1, 2]], [[1, 2]]],
    [
      'in any order',
      [
        [5, 6],
        [1, 2],
      ],
      [
        [1, 2],
        [5, 6],
      ],
    ],
    [
      'that touch',
      [
        [1, 3],
        [3, 5],
      ],
      [[1, 5]],
    ],
    [
      'with a day between them',
      [
        [1, 3],
        [4, 5],
      ],
      [
        [1, 3],
        [4, 5],
      ],
    ],
    [
      'that overlap',
      [
        [1, 4],
        [2, 6],
      ],
      [[1, 6]],
    ],
    [
      'one within the other',
      [
        [1, 9],
        [2, 3],
      ],
      [[1, 9]],
    ],
    [
      'that run on',
      [
        [1, NEVER],
        [5, 9],
      ],
      [[1, NEVER]],
    ],
    [
      'three in a chain',
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
      [[1, 4]],
    ],
  ];
  for (const [what, given, merged] of cases)
    it(`are: ${what}`, () => assert.deepEqual(merge(stretches(...given)), stretches(...merged)));
});

describe('a window', () => {
  it('keeps what lies in it and cuts what crosses its edges', () => {
    assert.deepEqual(clip(stretches([1, 3], [4, 6], [8, 12], [14, 16]), 5, 10), stretches([5, 6], [8, 10]));
  });

  it('keeps nothing of what only touches it', () => {
    assert.deepEqual(clip(stretches([1, 5], [10, 12]), 5, 10), []);
  });
});

describe('days taken away', () => {
  it('leave what lies before and after', () => {
    assert.deepEqual(
      without(stretches([1, 10], [12, 14]), stretches([3, 5], [9, 13])),
      stretches([1, 3], [5, 9], [13, 14]),
    );
  });

  it('leave nothing of what they cover', () => {
    assert.deepEqual(without(stretches([2, 5]), EVER), []);
  });
});

describe('days', () => {
  it('count once each', () => assert.equal(countDays(stretches([1, 4], [6, 7])), 4));

  it('of no stretch are none', () => assert.equal(countDays([]), 0));

  it('of a period without end run on', () => {
    assert.deepEqual(toStretch({ from: '1970-01-02', until: null }), stretch(1, NEVER));
    assert.deepEqual(toStretch({ from: '1970-01-02', until: '1970-01-05' }), stretch(1, 4));
  });
});

describe('the stretch before a day', () => {
  const given = stretches([1, 4], [6, 9]);
  const before: [day: number, found: Stretch | undefined][] = [
    [1, undefined],
    [2, stretch(1, 4)],
    [4, stretch(1, 4)],
    [5, undefined],
    [9, stretch(6, 9)],
    [10, undefined],
  ];
  for (const [day, found] of before)
    it(`${day} is found`, () => assert.deepEqual(stretchBefore(given, day), found));
});

describe('the next day in stretches', () => {
  const given = stretches([1, 4], [6, 9]);
  const next: [day: number, found: number][] = [
    [ALWAYS, 1],
    [0, 1],
    [2, 2],
    [4, 6],
    [8, 8],
    [9, NEVER],
  ];
  for (const [day, found] of next)
    it(`from ${day} is ${found}`, () => assert.equal(nextDayIn(given, day), found));
});
