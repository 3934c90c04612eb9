import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStatedAmount, type StatedAmount } from './stated-amount.ts';

describe('an amount in words', () => {
  const examples: [words: string, amount: number | StatedAmount | null][] = [
    ['250 EUR', 250_00],
    ['0,99 €', 99],
    ['1.234.567,89 Euro', 1_234_567_89],
    ['15 Tsd. Euro', 15_000_00],
    ['Rund 30 Millionen Euro', 30_000_000_00],
    ['eine Million Euro', 1_000_000_00],
    ['drei Millionen Euro', 3_000_000_00],
    ['618,4 Mio. EUR', 618_400_000_00],
    ['rund 7,5 Mrd. Euro', 7_500_000_000_00],
    ['140 Milliarden Euro an ESF-Mitteln', 140_000_000_000_00],
    ['EUR 350,00', 350_00],
    ['EUR 1.000', 1000_00],
    ['750.000,- Euro', 750_000_00],
    ['von 2018 bis 2020 je 5 Mio. Euro', 5_000_000_00],
    ['31 bis 36,6 Millionen Euro', { cents: 36_600_000_00, leastCents: 31_000_000_00 }],
    ['100 bis 200 Euro', { cents: 200_00, leastCents: 100_00 }],
    ['zwei Mal 100 Euro', { cents: 100_00, times: 2 }],
    ['3 Mio. Euro im Jahr', { cents: 3_000_000_00, every: 'year' }],
    ['bis zu 1.370 EUR je Monat', { cents: 1_370_00, every: 'month' }],
    ['12,50 € je Stunde', { cents: 12_50, every: 'hour' }],
    ['35 Jahre', null],
    ['618.4 Mio EUR', null],
    ['1,005 EUR', null],
    ['EUR 1.000,005', null],
    ['99999999999999999999 EUR', null],
    ['', null],
  ];
  for (const [words, amount] of examples) {
    it(`reads “${words}” as it stands`, () =>
      assert.deepEqual(readStatedAmount(words), typeof amount === 'number' ? { cents: amount } : amount));
  }
});
