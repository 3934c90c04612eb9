import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStatedAmount } from './stated-amount.ts';

describe('an amount in words', () => {
  const examples: [words: string, cents: number | null][] = [
    ['250 EUR', 250_00],
    ['bis zu 1.370 EUR je Monat', 1_370_00],
    ['0,99 €', 99],
    ['1.234.567,89 Euro', 1_234_567_89],
    ['15 Tsd. Euro', 15_000_00],
    ['Rund 30 Millionen Euro', 30_000_000_00],
    ['eine Million Euro', null],
    ['1 Million Euro', 1_000_000_00],
    ['618,4 Mio. EUR', 618_400_000_00],
    ['rund 7,5 Mrd. Euro', 7_500_000_000_00],
    ['140 Milliarden Euro an ESF-Mitteln', 140_000_000_000_00],
    ['35 Jahre', null],
    ['618.4 Mio EUR', null],
    ['1,005 EUR', null],
    ['99999999999999999999 EUR', null],
    ['', null],
  ];
  for (const [words, cents] of examples) {
    it(`reads “${words}” as ${cents ?? 'no amount'}`, () => assert.equal(readStatedAmount(words), cents));
  }
});
