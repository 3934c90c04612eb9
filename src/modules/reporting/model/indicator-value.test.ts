import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indicatorValue, type WantedIndicator } from './indicator-value.ts';
import type { RawFigures } from './protect-figures.ts';

const raw: RawFigures = {
  ...{ districtId: null, placesPlanned: 100, placesGranted: 80, placesOccupied: 58, projectsGranted: 7 },
  ...{ peopleReached: 71, peopleEnded: 41, endedInWork: 9, endedInTraining: 2 },
  ...{ grantedCents: 1, paidCents: 1 },
};
const value = (more: Partial<WantedIndicator>, counted = raw) =>
  indicatorValue(
    { id: 'one', title: { de: 'Eins', en: 'One' }, unit: 'people', sources: [], verified: true, ...more },
    counted,
  );

test('an indicator is counted as the file says, people to multiples of five and places as they are', () => {
  assert.equal(value({ counts: 'people-reached' }), 70);
  assert.equal(value({ counts: 'ended-in-work' }), 10);
  assert.equal(value({ counts: 'ended-in-training' }), 0);
  assert.equal(value({ unit: 'places', counts: 'places-granted' }), 80);
  assert.equal(value({ unit: 'projects', counts: 'projects-granted' }), 7);
});

test('a share is that of rounded counts, and none where fewer than three have ended', () => {
  const share = { unit: 'basis-points', counts: 'ended-in-work-or-training' } as const;
  assert.equal(value(share), 2500);
  assert.equal(value(share, { ...raw, peopleEnded: 40 }), 2500);
  assert.equal(value(share, { ...raw, peopleEnded: 2, endedInWork: 1, endedInTraining: 1 }), null);
});

test('what the file does not tie to a count, or wants long after the exit, is not counted', () => {
  assert.equal(value({}), null);
  assert.equal(value({ counts: 'ended-in-work', afterMonths: 6 }), null);
});
