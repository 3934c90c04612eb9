import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countedUnit,
  faultsInOffers,
  leadingUnit,
  offerItems,
  quantityIn,
  totalsByUnit,
} from './offer-items.ts';

const offers = [
  { id: 'workshop', unit: 'place' },
  { id: 'seat', unit: 'participant' },
  { id: 'advice', unit: 'hour' },
] as const;
const asked = (kind: string, quantity: number) => ({ kind, quantity });

test('what is asked for becomes items in the order of the programme, and nothing of a kind is no item', () => {
  const items = offerItems([asked('advice', 7.5), asked('seat', 0), asked('workshop', 3)], offers);
  assert.deepEqual(items, [
    { kind: 'workshop', unit: 'place', quantity: 3 },
    { kind: 'advice', unit: 'hour', quantity: 7.5 },
  ]);
});

test('what the programme does not have, and a part of what is whole, is found where it stands', () => {
  const found = faultsInOffers(
    [asked('seat', 1.5), asked('advice', 1.5), asked('garden', 1)],
    offers,
    'wanted',
  );
  assert.deepEqual(
    found.map(({ path, code }) => [path, code]),
    [
      ['wanted.0.quantity', 'too-precise'],
      ['wanted.2.kind', 'no-such-offer'],
    ],
  );
});

test('hundredths add up to the hundredth, unit by unit', () => {
  const hours = [0.1, 0.2, 0.7].map((quantity) => ({ kind: 'advice', unit: 'hour' as const, quantity }));
  const items = [...hours, { kind: 'seat', unit: 'participant' as const, quantity: 4 }];
  assert.equal(quantityIn(items, 'hour'), 1);
  assert.equal(quantityIn(items, 'place'), 0);
  assert.deepEqual(totalsByUnit(items), [
    { unit: 'hour', quantity: 1 },
    { unit: 'participant', quantity: 4 },
  ]);
});

test('items are compared by places, else by what is counted in whole', () => {
  const one = (unit: 'place' | 'participant' | 'hour') => ({ kind: unit, unit, quantity: 1 });
  assert.equal(leadingUnit([one('hour'), one('participant'), one('place')]), 'place');
  assert.equal(leadingUnit([one('hour'), one('participant')]), 'participant');
  assert.equal(leadingUnit([one('hour')]), 'place');
  assert.equal(countedUnit([one('hour')]), 'hour');
});
