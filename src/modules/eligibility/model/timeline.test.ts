import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysBetween } from '#kernel/calendar.ts';
import { cases } from '../../../../test/law/arbitrary-facts.ts';
import { checkFunding } from './funding-check.ts';
import { timelineOf } from './timeline.ts';

test('every bar lies on the axis, begins before it ends, and keeps the order of the days', () => {
  fc.assert(
    fc.property(cases, ({ asOf, facts }) => {
      const check = checkFunding(asOf, facts);
      const { bars, years, until } = timelineOf(check);
      assert.equal(bars.length, check.lines.length);
      for (const [index, bar] of bars.entries()) {
        const span = check.lines[index]?.span;
        if (!bar) assert.ok(!span || span.from >= until);
        else assert.ok(0 <= bar.fromBasisPoints && bar.fromBasisPoints < bar.untilBasisPoints);
        if (bar) assert.ok(bar.untilBasisPoints <= 10_000);
        if (bar && span?.from === asOf) assert.equal(bar.fromBasisPoints, 0);
      }
      assert.ok(years.every(({ atBasisPoints }) => 0 < atBasisPoints && atBasisPoints < 10_000));
    }),
  );
});

test('the axis is as long as what is shown needs: whole years, and not longer than eight', () => {
  const check = checkFunding('2026-11-22', {
    birthDate: '1980-01-01',
    benefitPeriods: [{ from: '2010-01-01', until: null }],
    employments: [],
  });
  const { from, until, years } = timelineOf(check);
  assert.deepEqual([from, until], ['2026-11-22', '2031-11-22']);
  assert.deepEqual(
    years.map(({ year }) => year),
    [2027, 2028, 2029, 2030, 2031],
  );
});

test('where the text sets no length, a bar ends with the version', () => {
  const check = checkFunding('2018-06-01', {
    birthDate: '1970-01-01',
    benefitPeriods: [{ from: '2010-01-01', until: null }],
    integrationForecast: 'negative',
    voluntary: true,
  });
  const { bars, from, until } = timelineOf(check);
  const index = check.lines.findIndex(({ offer }) => offer.instrument === 'st-stuta');
  const share =
    daysBetween(from, check.lines[index]?.offer.version.validUntil ?? '') / daysBetween(from, until);
  assert.equal(bars[index]?.untilBasisPoints, Math.round(share * 10_000));
});
