import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inLocale } from './locale.ts';
import { formatHours, parseHours } from './number.ts';

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
