import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Book, findValue } from '../book/book.ts';
import { amend } from './amend.ts';

const title = { de: 'Titel', en: 'title' };
const held = (from: string, value: number) => ({ from, value, source: ['L1'], verified: true });
const drafted = (from: string, value: number) => ({ from, value, source: ['draft'], verified: false });
const age = { title, unit: 'years' as const, history: [held('2019-01-01', 25), held('2024-01-01', 21)] };
const height = { title, unit: 'count' as const, history: [held('2019-01-01', 2)] };
const book: Book = {
  provisions: new Map([['law', { provision: 'law', title, values: { age, height } }]]),
  sources: {},
};
const historyOf = (amended: Book, name: string) => findValue(amended, `law/${name}`)?.history;

describe('an amended law', () => {
  it('holds drafts among the values of its history, in the order of time', () => {
    const amended = amend(book, [
      { path: 'law/age', from: '2030-01-01', value: 18 },
      { path: 'law/age', from: '2020-01-01', value: 23 },
    ]);
    assert.deepEqual(historyOf(amended, 'age'), [
      held('2019-01-01', 25),
      drafted('2020-01-01', 23),
      held('2024-01-01', 21),
      drafted('2030-01-01', 18),
    ]);
    assert.deepEqual(historyOf(amended, 'height'), height.history);
  });

  it('holds the draft of a day in the place of what began on it', () => {
    const amended = amend(book, [{ path: 'law/age', from: '2024-01-01', value: 23 }]);
    assert.deepEqual(historyOf(amended, 'age'), [held('2019-01-01', 25), drafted('2024-01-01', 23)]);
  });

  it('is another one: ours stays as it is', () => {
    amend(book, [{ path: 'law/age', from: '2024-01-01', value: 23 }]);
    assert.deepEqual(historyOf(book, 'age'), age.history);
  });

  it('has no values that ours does not have', () => {
    for (const path of ['law/weight', 'order/age'])
      assert.throws(() => amend(book, [{ path, from: '2024-01-01', value: 1 }]), {
        name: 'RangeError',
        message: `there is no value ${path}`,
      });
  });
});
