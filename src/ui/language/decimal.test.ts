import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reading } from './catalogue.ts';
import { formatMoney, formatMoneyInput, parseMoney } from './money.ts';
import {
  formatCount,
  formatNumber,
  formatPercentage,
  formatPercentageInput,
  parseNumber,
  parsePercentage,
} from './number.ts';

const readings = fc.constantFrom<Reading>('de', 'en', 'de-x-leicht');
const units = fc.maxSafeInteger();

test('money is written as each language writes it', () => {
  assert.equal(formatMoney(123_456, 'de'), '1.234,56\u00a0€');
  assert.equal(formatMoney(123_456, 'en'), '€1,234.56');
  assert.equal(formatMoney(123_456, 'de-x-leicht'), '1.234,56\u00a0Euro');
  assert.equal(formatMoney(-5, 'de'), '-0,05\u00a0€');
  assert.equal(formatMoney(-5, 'en'), '-€0.05');
  assert.equal(formatMoneyInput(100_000_000, 'de'), '1.000.000,00');
});

test('an amount that is no whole number of cents is our mistake and thrown', () => {
  assert.throws(() => formatMoney(0.5, 'de'), RangeError);
});

test('whatever amount is shown can be typed back', () => {
  fc.assert(
    fc.property(units, readings, (cents, reading) => {
      assert.deepEqual(parseMoney(formatMoney(cents, reading), reading), { ok: true, value: cents });
      assert.deepEqual(parseMoney(formatMoneyInput(cents, reading), reading), { ok: true, value: cents });
    }),
  );
});

test('an amount may be typed with or without groups, places and currency', () => {
  for (const text of ['1.234,5', '1234,50', ' 1 234,50 ', '1234,5 €', '€ 1.234,50', '1.234,50 EUR']) {
    assert.deepEqual(parseMoney(text, 'de'), { ok: true, value: 123_450 }, text);
  }
  assert.deepEqual(parseMoney('1.234', 'de'), { ok: true, value: 123_400 });
  assert.deepEqual(parseMoney('−7', 'de'), { ok: true, value: -700 });
  assert.deepEqual(parseMoney('-0', 'de'), { ok: true, value: 0 });
});

test('an amount that could mean two things is refused, not guessed', () => {
  assert.deepEqual(parseMoney('12.50', 'de'), { ok: false, fault: 'unreadable' });
  assert.deepEqual(parseMoney('12,50', 'en'), { ok: false, fault: 'unreadable' });
  assert.deepEqual(parseMoney('1.23,45', 'de'), { ok: false, fault: 'unreadable' });
  assert.deepEqual(parseMoney('12e3', 'de'), { ok: false, fault: 'unreadable' });
  assert.deepEqual(parseMoney('1,234', 'de'), { ok: false, fault: 'too-precise' });
  assert.deepEqual(parseMoney('90071992547409,91', 'de'), { ok: true, value: Number.MAX_SAFE_INTEGER });
  assert.deepEqual(parseMoney('90071992547409,92', 'de'), { ok: false, fault: 'too-large' });
  assert.deepEqual(parseMoney('  ', 'de'), { ok: false, fault: 'missing' });
});

test('any text at all is read or refused, never thrown at', () => {
  fc.assert(fc.property(fc.string(), readings, (text, reading) => void parseMoney(text, reading)));
});

test('rates show as many places as they need and can be typed back', () => {
  assert.equal(formatPercentage(10_000, 'de'), '100\u00a0%');
  assert.equal(formatPercentage(1_250, 'de'), '12,5\u00a0%');
  assert.equal(formatPercentage(1_905, 'en'), '19.05%');
  assert.equal(formatPercentageInput(100_000_000, 'en'), '1,000,000');
  fc.assert(
    fc.property(units, readings, (rate, reading) => {
      assert.deepEqual(parsePercentage(formatPercentage(rate, reading), reading), { ok: true, value: rate });
    }),
  );
});

test('whole numbers are grouped and can be typed back', () => {
  assert.equal(formatNumber(1_234_567, 'de'), '1.234.567');
  assert.deepEqual(parseNumber('1,5', 'de'), { ok: false, fault: 'too-precise' });
  fc.assert(
    fc.property(units, readings, (value, reading) => {
      assert.deepEqual(parseNumber(formatNumber(value, reading), reading), { ok: true, value });
    }),
  );
});

test('a count takes the noun that fits it', () => {
  assert.equal(formatCount(1, ['Fall', 'Fälle'], 'de'), '1 Fall');
  assert.equal(formatCount(0, ['case', 'cases'], 'en'), '0 cases');
  assert.equal(formatCount(1_200, ['Fall', 'Fälle'], 'de'), '1.200 Fälle');
});
