import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBook } from './book/read-book.ts';
import { amend } from './change/amend.ts';
import { createLaw } from './law.ts';
import { RULEBOOK } from './versions/rulebook.ts';

const book = readBook(fileURLToPath(new URL('../../law', import.meta.url)));

test('the page of a provision shows conditions with the values of the latest days, and drafts as such', () => {
  const drafted = amend(book, [{ path: 'sgb2-16i/minimum-age', from: '2028-07-01', value: 23 }]);
  const page = createLaw(drafted, RULEBOOK)
    .describe(() => [])
    .find(({ provision }) => provision === 'sgb2-16i');
  assert.deepEqual(page?.versions[0]?.conditions[0]?.values, { minimumAgeYears: 23 });
  assert.deepEqual(page?.values.find(({ name }) => name === 'minimum-age')?.history.at(-1), {
    from: '2028-07-01',
    value: 23,
    verified: false,
    sources: [{ code: 'draft', title: 'draft' }],
  });
});
