import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decideByAnother, type Preparation } from './four-eyes.ts';

const prepared: Preparation = { preparedBy: 'first', proposedOutcome: 'approve', contentHash: 'a' };
const another = { by: 'second', answer: 'agree', contentHash: 'a' } as const;

test('a second person carries out what the first proposed', () => {
  assert.equal(decideByAnother(prepared, another).change?.ruling, 'approved');
  assert.equal(
    decideByAnother({ ...prepared, proposedOutcome: 'reject' }, another).change?.ruling,
    'rejected',
  );
});

test('a second person may return it', () =>
  assert.equal(decideByAnother(prepared, { ...another, answer: 'return' }).change?.ruling, 'returned'));

test('who prepared it cannot decide it', () =>
  assert.equal(decideByAnother(prepared, { ...another, by: 'first' }).refusal?.code, 'not-by-preparer'));

test('what nobody prepared cannot be decided', () =>
  assert.equal(decideByAnother(undefined, another).refusal?.code, 'not-prepared'));

test('a preparation lapses when its content has changed', () =>
  assert.equal(decideByAnother(prepared, { ...another, contentHash: 'b' }).change?.ruling, 'lapsed'));

test('nothing is ever approved by its preparer or on another content', () => {
  const person = fc.constantFrom('first', 'second');
  const hash = fc.constantFrom('a', 'b');
  const answer = fc.constantFrom('agree' as const, 'return' as const);
  fc.assert(
    fc.property(person, person, hash, hash, answer, (preparedBy, by, contentHash, now, said) => {
      const ruling = decideByAnother(
        { ...prepared, preparedBy, contentHash },
        { by, answer: said, contentHash: now },
      ).change?.ruling;
      if (ruling === 'approved') assert.ok(preparedBy !== by && contentHash === now && said === 'agree');
    }),
  );
});
