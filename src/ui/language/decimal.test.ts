import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inLocale, type Locale } from './locale.ts';
import { formatMoney, formatMoneyInput, parseMoney } from './money.ts';
import {
  formatCount,
  formatNumber,
  formatPercentage,
  formatPercentageInput,
  parseNumber,
  parsePercentage,
} from './number.ts';

const locales = fc.constantFrom<Locale>('de', 'en', 'de-x-leicht');
const units = fc.maxSafeInteger();

test('money is written as each language writes it', () => {
  assert.equal(
    inLocale('de', () => formatMoney(123_456)),
    '1.234,56\u00a0€',
  );
  assert.equal(
    inLocale('en', () => formatMoney(123_456)),
    '€1,234.56',
  );
  assert.equal(
    inLocale('de-x-leicht', () => formatMoney(123_456)),
    '1.234,56\u00a0Euro',
  );
  assert.equal(
    inLocale('de', () => formatMoney(-5)),
    '-0,05\u00a0€',
  );
  assert.equal(
    inLocale('en', () => formatMoney(-5)),
    '-€0.05',
  );
  assert.equal(
    inLocale('de', () => formatMoneyInput(100_000_000)),
    '1.000.000,00',
  );
});

test('an amount that is no whole number of cents is our mistake and thrown', () =>
  inLocale('de', () => {
    assert.throws(() => formatMoney(0.5), RangeError);
  }));

test('whatever amount is shown can be typed back', () => {
  fc.assert(
    fc.property(units, locales, (cents, locale) =>
      inLocale(locale, () => {
        assert.deepEqual(parseMoney(formatMoney(cents)), { ok: true, value: cents });
        assert.deepEqual(parseMoney(formatMoneyInput(cents)), { ok: true, value: cents });
      }),
    ),
  );
});

test('an amount may be typed with or without groups, places and currency', () =>
  inLocale('de', () => {
    for (const text of ['1.234,5', '1234,50', ' 1 234,50 ', '1234,5 €', '€ 1.234,50', '1.234,50 EUR']) {
      assert.deepEqual(parseMoney(text), { ok: true, value: 123_450 }, text);
    }
    assert.deepEqual(parseMoney('1.234'), { ok: true, value: 123_400 });
    assert.deepEqual(parseMoney('−7'), { ok: true, value: -700 });
    assert.deepEqual(parseMoney('-0'), { ok: true, value: 0 });
  }));

test('an amount that could mean two things is refused, not guessed', () => {
  assert.deepEqual(
    inLocale('de', () => parseMoney('12.50')),
    { ok: false, fault: 'unreadable' },
  );
  assert.deepEqual(
    inLocale('en', () => parseMoney('12,50')),
    { ok: false, fault: 'unreadable' },
  );
  assert.deepEqual(
    inLocale('de', () => parseMoney('1.23,45')),
    { ok: false, fault: 'unreadable' },
  );
  assert.deepEqual(
    inLocale('de', () => parseMoney('12e3')),
    { ok: false, fault: 'unreadable' },
  );
  assert.deepEqual(
    inLocale('de', () => parseMoney('1,234')),
    { ok: false, fault: 'too-precise' },
  );
  assert.deepEqual(
    inLocale('de', () => parseMoney('90071992547409,91')),
    { ok: true, value: Number.MAX_SAFE_INTEGER },
  );
  assert.deepEqual(
    inLocale('de', () => parseMoney('90071992547409,92')),
    { ok: false, fault: 'too-large' },
  );
  assert.deepEqual(
    inLocale('de', () => parseMoney('  ')),
    { ok: false, fault: 'missing' },
  );
});

test('any text at all is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string(), locales, (text, locale) => inLocale(locale, () => void parseMoney(text))),
  );
});

test('rates show as many places as they need and can be typed back', () => {
  assert.equal(
    inLocale('de', () => formatPercentage(10_000)),
    '100\u00a0%',
  );
  assert.equal(
    inLocale('de', () => formatPercentage(1_250)),
    '12,5\u00a0%',
  );
  assert.equal(
    inLocale('en', () => formatPercentage(1_905)),
    '19.05%',
  );
  assert.equal(
    inLocale('en', () => formatPercentageInput(100_000_000)),
    '1,000,000',
  );
  fc.assert(
    fc.property(units, locales, (rate, locale) =>
      inLocale(locale, () => {
        assert.deepEqual(parsePercentage(formatPercentage(rate)), { ok: true, value: rate });
      }),
    ),
  );
});

test('whole numbers are grouped and can be typed back', () => {
  assert.equal(
    inLocale('de', () => formatNumber(1_234_567)),
    '1.234.567',
  );
  assert.deepEqual(
    inLocale('de', () => parseNumber('1,5')),
    { ok: false, fault: 'too-precise' },
  );
  fc.assert(
    fc.property(units, locales, (value, locale) =>
      inLocale(locale, () => {
        assert.deepEqual(parseNumber(formatNumber(value)), { ok: true, value });
      }),
    ),
  );
});

test('a count takes the noun that fits it', () => {
  assert.equal(
    inLocale('de', () => formatCount(1, ['Fall', 'Fälle'])),
    '1 Fall',
  );
  assert.equal(
    inLocale('en', () => formatCount(0, ['case', 'cases'])),
    '0 cases',
  );
  assert.equal(
    inLocale('de', () => formatCount(1_200, ['Fall', 'Fälle'])),
    '1.200 Fälle',
  );
});
