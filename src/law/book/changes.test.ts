import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Book } from './book.ts';
import { fingerprintOf, type RuleChange, readChanges, toChanges } from './changes.ts';
import type { ProvisionFile } from './provision-file.ts';
import { readBook } from './read-book.ts';

const title = { de: 'Titel', en: 'title' };
const entry = (from: string, value: number | null) => ({ from, value, source: ['L1'], verified: true });
const provision = (...history: ReturnType<typeof entry>[]): ProvisionFile => ({
  provision: 'law',
  title,
  values: { age: { title, unit: 'years', history } },
});
const book: Book = { provisions: new Map([['law', provision(entry('2019-01-01', 25))]]), sources: {} };
const change = (more: object = {}) => ({
  on: '2026-01-01',
  kind: 'extension',
  provisions: { law: '00000000' },
  from: '2019-01-01',
  effect: title,
  ...more,
});

const faultsOf = (...changes: object[]): string[] => {
  try {
    toChanges(changes, book);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
};

describe('the changelog of the rules', () => {
  it('names every fault of its lines', () => {
    assert.deepEqual(faultsOf(change(), change({ on: '2026-02-01', until: '2020-01-01' })), []);
    assert.deepEqual(
      faultsOf(
        change({ provisions: { order: '00000000' }, until: '2019-01-01' }),
        change({ on: '2025-12-31' }),
      ),
      [
        'changes.yaml: [0]: there is no provision order',
        'changes.yaml: [0]: must end after it begins',
        'changes.yaml: [1]: must not come before the change above it',
      ],
    );
    assert.deepEqual(faultsOf(change({ provisions: { order: '00000000' } })), [
      'changes.yaml: [0]: there is no provision order',
    ]);
    assert.match(faultsOf(change({ kind: 'rumour' })).join(), /^changes\.yaml: \[0\]\.kind: /);
    for (const fingerprint of ['000000000', 'x0000000', '0000000'])
      assert.match(
        faultsOf(change({ provisions: { law: fingerprint } })).join(),
        /^changes\.yaml: \[0\]\.provisions\.law: /,
      );
    assert.throws(() => toChanges([], book), /^Error: The changes of the law cannot be read:\n/);
  });

  it('knows new law, corrections, extensions and other words', () => {
    for (const kind of ['new-law', 'correction', 'extension', 'wording'])
      assert.deepEqual(faultsOf(change({ kind })), []);
  });

  it('tells a changed value or version by another fingerprint, and no other words', () => {
    const before = provision(entry('2019-01-01', 25));
    const same = { ...before, title: { de: 'Neuer Titel', en: 'new title' } };
    assert.equal(fingerprintOf(before), fingerprintOf(same));
    assert.notEqual(fingerprintOf(before), fingerprintOf(provision(entry('2019-01-01', 24))));
    assert.notEqual(
      fingerprintOf(before),
      fingerprintOf(provision(entry('2019-01-01', 25), entry('2028-07-01', 23))),
    );
  });
});

const folder = fileURLToPath(new URL('../../../law', import.meta.url));
const law = readBook(folder);
const changes = readChanges(folder, law);

/** The days on which something of a provision begins or ends to be held. */
const daysOf = ({ versions = [], values = {} }: ProvisionFile): string[] => [
  ...versions.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil ?? []].flat()),
  ...Object.values(values).flatMap(({ history }) => history.map(({ from }) => from)),
];

const isMentioned = (day: string, mentioned: readonly RuleChange[]): boolean =>
  mentioned.some(({ from, until }) => from === day || until === day);

describe('the changelog beside our law', () => {
  for (const [name, file] of law.provisions) {
    const about = changes.filter(({ provisions }) => name in provisions);

    it(`${name}: the latest change knows what is held now`, () =>
      assert.equal(
        about.at(-1)?.provisions[name],
        fingerprintOf(file),
        `add a change of ${name} to law/changes.yaml, with the fingerprint ${fingerprintOf(file)}`,
      ));

    it(`${name}: whatever begins after the changelog did is mentioned with its day`, () =>
      assert.deepEqual(
        daysOf(file).filter((day) => day >= String(changes[0]?.on) && !isMentioned(day, about)),
        [],
      ));
  }
});
