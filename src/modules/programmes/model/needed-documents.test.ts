import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasNeededDocuments } from './needed-documents.ts';

test('a station waits for every document that the file demands before it, and for none where it demands none', () => {
  const needs = ['agreement', 'regional-concept'] as const;
  assert.equal(hasNeededDocuments({ needs: [...needs] }, ['agreement', 'regional-concept']).change, true);
  assert.deepEqual(hasNeededDocuments({ needs: [...needs] }, ['agreement']).refusal, {
    code: 'needs-document',
    facts: { kind: 'regional-concept' },
  });
  assert.equal(hasNeededDocuments({}, []).change, true);
});
