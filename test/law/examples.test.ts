import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readExamples } from '#law/book/examples.ts';
import { check, list } from '#law/index.ts';

const folder = fileURLToPath(new URL('../../law', import.meta.url));

for (const { instrument } of list().instruments) {
  const examples = readExamples(folder, instrument);
  if (examples.length === 0) continue;
  describe(`the examples beside ${instrument}`, () => {
    for (const { about, on, facts, source: _, ...expected } of examples) {
      it(`${about.en} (${on})`, () => {
        const actual = Object.entries(check({ instrument, asOf: on, facts }));
        assert.deepEqual(Object.fromEntries(actual.filter(([name]) => name in expected)), expected);
      });
    }
  });
}
