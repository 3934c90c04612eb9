import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { daysIn, monthsOf, thirtiethsOf } from './month.ts';

describe('days of a month as thirtieths', () => {
  const parts: [month: string, days: number, thirtieths: number][] = [
    ['2018-01-01', 31, 30],
    ['2018-01-01', 30, 30],
    ['2018-01-01', 17, 17],
    ['2018-02-01', 28, 30],
    ['2018-02-01', 27, 27],
    ['2020-02-01', 28, 28],
    ['2018-04-01', 30, 30],
    ['2018-04-01', 0, 0],
  ];
  for (const [month, days, thirtieths] of parts) {
    it(`${days} days of ${month.slice(0, 7)} are ${thirtieths}`, () =>
      assert.equal(thirtiethsOf(month, days), thirtieths));
  }
});

describe('the months of a period', () => {
  it('are those it touches', () =>
    assert.deepEqual(monthsOf({ from: '2018-11-15', until: '2019-01-02' }), [
      '2018-11-01',
      '2018-12-01',
      '2019-01-01',
    ]));
  it('end before the day that ends it', () =>
    assert.deepEqual(monthsOf({ from: '2018-12-01', until: '2019-01-01' }), ['2018-12-01']));
  it('hold their part of its days', () => {
    assert.equal(daysIn('2018-03-01', { from: '2018-03-15', until: null }), 17);
    assert.equal(daysIn('2018-02-01', { from: '2018-03-15', until: null }), 0);
  });
});
