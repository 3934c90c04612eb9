import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeProvisions } from '#law/index.ts';
import { listProvisions, versionOn } from './provision-list.ts';

const pages = describeProvisions();
const list = (more: Partial<Parameters<typeof listProvisions>[1]> = {}) =>
  listProvisions(pages, {
    on: '2018-06-05',
    language: 'de',
    sort: 'title',
    direction: 'ascending',
    filters: {},
    ...more,
  });
const named = (provision: string) => {
  const page = pages.find((candidate) => candidate.provision === provision);
  assert.ok(page);
  return page;
};

test('a list names every provision with the version of its day', () => {
  assert.equal(list().length, pages.length);
  assert.equal(versionOn(named('sgb2-16e'), '2018-12-31')?.version, 'B');
  assert.equal(versionOn(named('sgb2-16e'), '2019-01-01')?.version, 'C');
  assert.equal(versionOn(named('st-stuta'), '2021-01-01'), null);
});

test('somebody finds a provision by its title in either language or by its citation, in any case', () => {
  const foundBy = (text: string) => list({ filters: { text } }).map(({ page }) => page.provision);
  assert.deepEqual(foundBy('TEILHABE AM ARBEITSMARKT'), ['bund-soziale-teilhabe', 'sgb2-16i'].sort());
  assert.ok(foundBy('labour market').includes('sgb2-16i'));
  assert.ok(foundBy('§ 16e').includes('sgb2-16e'));
  assert.deepEqual(foundBy('gibt es nicht'), []);
});

test('what was not verified can be looked at by itself', () => {
  const proofOf = (proof: 'verified' | 'unverified') =>
    list({ filters: { proof } }).map(({ page }) => page.provision);
  assert.ok(proofOf('unverified').includes('minimum-wage'));
  assert.ok(proofOf('verified').includes('st-stuta'));
  assert.equal(proofOf('verified').length + proofOf('unverified').length, pages.length);
});

test('the order can be turned', () => {
  const names = (direction: 'ascending' | 'descending') =>
    list({ sort: 'from', direction }).map(({ current }) => current?.validFrom ?? '');
  assert.deepEqual(names('ascending'), names('ascending').toSorted());
  assert.deepEqual(names('descending'), names('ascending').toReversed());
});
