import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptFields, withoutEmptyRows } from './document-fields.ts';

test('rows that nobody filled in do not count, and an agreement has none', () => {
  const read = withoutEmptyRows({
    title: 'Konzept',
    content: { needs: 'Bedarf', goals: [undefined, 'Ziel'], offers: [{ offer: 'garden' }, undefined] },
  });
  assert.deepEqual(read, {
    title: 'Konzept',
    content: { needs: 'Bedarf', goals: ['Ziel'], offers: [{ offer: 'garden' }], money: [] },
  });
  assert.deepEqual(withoutEmptyRows({ title: 'Vereinbarung' }), { title: 'Vereinbarung' });
  assert.equal(conceptFields({ kind: 'call-result' } as Parameters<typeof conceptFields>[0]), undefined);
});
