import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLocale } from '#ui/language.ts';
import { problemText } from '#web/form-words.ts';
import { noticeOf, refusalText } from './messages.ts';

/** The keys that every object has without anybody having written them. */
const INHERITED = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];

test('an address tells only what a module wrote', () =>
  inLocale('en', () => {
    assert.equal(noticeOf('calls.call-opened')?.tone, 'success');
    const invented = INHERITED.flatMap((key) => [key, `${key}.x`, `calls.${key}`, `${key}.${key}`]);
    for (const done of [null, '', '.', 'calls', 'calls.', 'nobody.x', ...invented])
      assert.equal(noticeOf(done), undefined, String(done));
  }));

test('a code without words gets the sentence for any other, whatever it is called', () =>
  inLocale('en', () => {
    const facts = {};
    for (const code of INHERITED) {
      assert.deepEqual(
        refusalText('calls.open-call', { code, facts }),
        refusalText('calls.open-call', { code: 'no-such-code', facts }),
      );
      assert.equal(problemText('Name', code, facts), problemText('Name', 'no-such-code', facts));
    }
  }));
