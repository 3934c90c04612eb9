import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rulesOf } from '../../programmes/model/programme-rules.ts';
import {
  leastPlaces,
  minimalProgramme,
  placesOf,
  promised,
} from '../../programmes/model/testing/minimal-programme.ts';
import { checkFormally, type ProposalOffer } from './proposal-hints.model.ts';

const wanted = { offers: promised(15, 5), budgetCents: 10_000_000 };
const offers = placesOf({ 'work-opportunity': 7500, municipal: 2500 }, { verified: false });
const rules = rulesOf(minimalProgramme({ offers, sizes: [leastPlaces(8)] }), null, '2030-06-01');
const without = rulesOf(minimalProgramme(), null, '2030-06-01');
const offer = (some: Partial<ProposalOffer> = {}): ProposalOffer => ({
  offers: promised(9, 3),
  costCents: 5_000_000,
  ...some,
});
const hints = (some: Partial<ProposalOffer>, programme = rules) =>
  checkFormally(offer(some), wanted, programme).map(({ code }) => code);

test('an offer that keeps the call and the mix of places has no hints', () => {
  assert.deepEqual(hints({}), []);
});

test('each departure is named, all at once', () => {
  assert.deepEqual(hints({ offers: promised(21, 4), costCents: 10_000_001 }), [
    'costs-above-call',
    'offers-above-call',
    'place-mix',
  ]);
  assert.deepEqual(hints({ offers: promised(3, 1) }), ['below-minimum']);
});

test('what the call does not want at all is more than it wants', () => {
  const seats = [{ kind: 'seat', unit: 'participant' as const, quantity: 5 }];
  const [hint] = checkFormally(offer({ offers: seats }), wanted, without);
  assert.deepEqual(hint, { code: 'offers-above-call', facts: { unit: 'participant', wanted: 0 } });
});

test('the mix is told in its smallest numbers, and whether a source states it', () => {
  const [hint] = checkFormally(offer({ offers: promised(9, 6) }), wanted, rules);
  const [ratio, offered] = ['3 × work-opportunity, 1 × municipal', '9 × work-opportunity, 6 × municipal'];
  assert.deepEqual(hint, {
    code: 'place-mix',
    facts: { wantedDe: ratio, wantedEn: ratio, offeredDe: offered, offeredEn: offered },
    isVerified: false,
  });
});

test('the mix is kept to the whole place, as the grant keeps it', () => {
  assert.deepEqual(hints({ offers: promised(9, 4) }), []);
});

test('a programme without limits asks nothing about what is offered', () => {
  assert.deepEqual(hints({ offers: promised(1, 0) }, without), []);
});
