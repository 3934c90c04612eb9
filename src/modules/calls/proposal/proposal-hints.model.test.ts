import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFormally, type PlaceRules, type ProposalOffer } from './proposal-hints.model.ts';

const wanted = { placesWanted: 20, budgetCents: 10_000_000 };
const title = { de: 'Platz', en: 'place' };
const rules: PlaceRules = {
  kinds: [
    { id: 'work-opportunity', title, payer: 'jobcenter', shareBasisPoints: 7500 },
    { id: 'municipal', title, payer: 'land', shareBasisPoints: 2500 },
  ],
  minimumPerProject: { quantity: 8, verified: true },
  verified: false,
};
const offer = (some: Partial<ProposalOffer> = {}): ProposalOffer => ({
  workOpportunityPlaces: 9,
  municipalPlaces: 3,
  costCents: 5_000_000,
  ...some,
});
const hints = (some: Partial<ProposalOffer>, programme: PlaceRules | null = rules) =>
  checkFormally(offer(some), wanted, programme).map(({ code }) => code);

test('an offer that keeps the call and the mix of places has no hints', () => {
  assert.deepEqual(hints({}), []);
});

test('each departure is named, all at once', () => {
  assert.deepEqual(hints({ workOpportunityPlaces: 20, municipalPlaces: 7, costCents: 10_000_001 }), [
    'costs-above-call',
    'places-above-call',
    'place-mix',
  ]);
  assert.deepEqual(hints({ workOpportunityPlaces: 3, municipalPlaces: 1 }), ['places-below-minimum']);
});

test('the mix is told in its smallest numbers, and whether a source states it', () => {
  const [hint] = checkFormally(offer({ municipalPlaces: 4 }), wanted, rules);
  assert.deepEqual(hint, {
    code: 'place-mix',
    facts: { workOpportunity: 3, municipal: 1 },
    isVerified: false,
  });
});

test('a programme without place rules asks nothing about places', () => {
  assert.deepEqual(hints({ workOpportunityPlaces: 1, municipalPlaces: 0 }, null), []);
});
