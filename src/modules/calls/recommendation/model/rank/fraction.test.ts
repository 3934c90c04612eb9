import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  add,
  compare,
  type Fraction,
  formatHundredths,
  fraction,
  mean,
  multiply,
  parseDecimal,
  subtract,
} from './fraction.ts';

const decimal = (text: string): Fraction => {
  const value = parseDecimal(text);
  assert.ok(value, text);
  return value;
};

describe('fractions', () => {
  it('read decimal text exactly, in whatever way it is written', () => {
    assert.deepEqual(decimal('2.50'), fraction(5n, 2n));
    assert.deepEqual(decimal('-0.1'), fraction(-1n, 10n));
    assert.deepEqual(decimal('1e-7'), fraction(1n, 10_000_000n));
    assert.deepEqual(decimal('1.5e+3'), fraction(1500n, 1n));
  });

  it('refuse what is no decimal number, and numbers without measure', () => {
    for (const text of [
      '',
      ' 1',
      '1,5',
      '.5',
      '5.',
      '+1',
      'NaN',
      'Infinity',
      '0x10',
      '1e100',
      '1'.repeat(31),
    ]) {
      assert.equal(parseDecimal(text), null, text);
    }
  });

  it('lose nothing where floating point would', () => {
    assert.equal(compare(add(decimal('0.1'), decimal('0.2')), decimal('0.3')), 0);
    assert.equal(
      compare(multiply(mean([decimal('1'), decimal('0'), decimal('0')]), decimal('3')), decimal('1')),
      0,
    );
    assert.equal(compare(decimal('0.00000000000000000000000000001'), decimal('0')), 1);
  });

  it('are shown with two decimals, rounded half up', () => {
    const shown = ['0', '0.004', '0.005', '1.005', '2.675', '9.994', '9.995', '72.5'].map((text) =>
      formatHundredths(decimal(text)),
    );
    assert.deepEqual(shown, ['0.00', '0.00', '0.01', '1.01', '2.68', '9.99', '10.00', '72.50']);
  });

  it('give back what was added', () => {
    const anyFraction = fc
      .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 20n))
      .map(([numerator, denominator]) => fraction(numerator, denominator));
    fc.assert(fc.property(anyFraction, anyFraction, (a, b) => assert.deepEqual(subtract(add(a, b), b), a)));
  });
});
