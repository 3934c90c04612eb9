import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatHours, parseHours } from './number.ts';

test('hours come back as they were written, in every reading, with at most two places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom('de', 'en'), (hundredths, reading) => {
      const hours = hundredths / 100;
      assert.deepEqual(parseHours(formatHours(hours, reading), reading), { ok: true, value: hours });
    }),
  );
  assert.equal(formatHours(38.5, 'de'), '38,5');
  assert.equal(parseHours('38,505', 'de').ok, false);
  assert.equal(parseHours('38.5', 'de').ok, false);
});
