import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { protectFigures, ROUNDING_BASE, roundCount } from './protect-figures.ts';

test('one or two people cannot be told from nobody', () => {
  assert.deepEqual([0, 1, 2].map(roundCount), [0, 0, 0]);
  assert.equal(roundCount(3), ROUNDING_BASE);
});

test('every published count of people leaves at least three possible values', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (count) => {
      const published = roundCount(count);
      const possible = Array.from(
        { length: 2 * ROUNDING_BASE + 1 },
        (_, step) => published - ROUNDING_BASE + step,
      ).filter((value) => value >= 0 && roundCount(value) === published);
      return possible.includes(count) && possible.length >= 3;
    }),
  );
});

test('money and planned places stay exact, people never do', () => {
  const figures = protectFigures([
    {
      districtId: null,
      placesPlanned: 68,
      placesGranted: 68,
      placesOccupied: 7,
      ...{ peopleReached: 8, peopleEnded: 4, endedInWork: 3, endedInTraining: 0, projectsGranted: 1 },
      grantedCents: 1,
      paidCents: 2,
    },
  ]);
  assert.deepEqual(
    figures.map(({ figure, value }) => `${figure} ${value}`),
    [
      'places-planned 68',
      'places-granted 68',
      'places-occupied 5',
      'people-reached 10',
      'granted-cents 1',
      'paid-cents 2',
    ],
  );
});
