import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { brokenOfferLimits } from './offer-limits.ts';
import { rulesOf } from './programme-rules.ts';
import { leastPlaces, minimalProgramme, placesOf } from './testing/minimal-programme.ts';

const rules = (changes: Parameters<typeof minimalProgramme>[0]) =>
  rulesOf(minimalProgramme(changes), null, '2030-06-01');
const limits = (...asked: Parameters<typeof brokenOfferLimits>) =>
  brokenOfferLimits(...asked).map(({ limit, mayPass }) => [limit, mayPass]);
const places = (quantity: number, kind = 'garden') => ({ kind, unit: 'place' as const, quantity });
const seats = (quantity: number) => ({ kind: 'seat', unit: 'participant' as const, quantity });

test('a project is as large as the programme wants it, in the unit that it counts', () => {
  const sized = rules({
    sizes: [
      leastPlaces(5, { broken: 'reasoned-exception' }),
      leastPlaces(0, { of: 'participants', atMost: 12 }),
      leastPlaces(100, { scope: 'grantee' }),
    ],
  });
  assert.deepEqual(limits([places(5), seats(12)], sized), []);
  assert.deepEqual(limits([places(4), seats(13)], sized), [
    ['below-minimum', true],
    ['above-maximum', false],
  ]);
});

test('a mix of any offers is kept to the whole, whatever their number', () => {
  const mixed = rules({ offers: placesOf({ garden: 5000, kitchen: 3000, workshop: 2000 }) });
  const total = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(total, (all) => {
      const [garden, kitchen] = [Math.round(all * 0.5), Math.floor(all * 0.3)];
      const kept = [places(garden), places(kitchen, 'kitchen'), places(all - garden - kitchen, 'workshop')];
      const rest = all - garden - kitchen - all * 0.2;
      assert.deepEqual(limits(kept, mixed), Math.abs(rest) < 1 ? [] : [['place-mix', false]]);
    }),
  );
  assert.deepEqual(limits([places(10)], mixed), [['place-mix', false]]);
});

test('what stands in no mix does not disturb it', () => {
  const offers = placesOf({ garden: 10_000 });
  assert.deepEqual(limits([places(3), seats(50)], rules({ offers })), []);
});
