import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inLocale } from './locale.ts';
import { formatHours, formatQuantity, parseHours, parseQuantity } from './number.ts';

test('hours come back as they were written, in every locale, with at most two places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom('de', 'en'), (hundredths, locale) =>
      inLocale(locale, () => {
        const hours = hundredths / 100;
        assert.deepEqual(parseHours(formatHours(hours)), { ok: true, value: hours });
      }),
    ),
  );
  assert.equal(
    inLocale('de', () => formatHours(38.5)),
    '38,5',
  );
  assert.equal(inLocale('de', () => parseHours('38,505')).ok, false);
  assert.equal(inLocale('de', () => parseHours('38.5')).ok, false);
});

test('quantities come back as they were written, in every locale, with at most four places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.constantFrom('de', 'en'), (parts, locale) =>
      inLocale(locale, () => {
        const quantity = parts / 10_000;
        assert.deepEqual(parseQuantity(formatQuantity(quantity)), { ok: true, value: quantity });
      }),
    ),
  );
  assert.equal(
    inLocale('de', () => formatQuantity(170)),
    '170',
  );
});
