import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allOf, anyOf, type Finding, met, metIf, notMet, unknown } from './finding.ts';
import { NEVER } from './time/day.ts';

const no = notMet(20);
const open = unknown(['birthDate'], 30);
const alsoOpen = unknown(['voluntary', 'birthDate'], 10);

describe('all of several findings', () => {
  const cases: [what: string, given: Finding[], verdict: Finding][] = [
    ['nothing to meet', [], met()],
    ['all met', [met(), met()], met()],
    ['one not met, whatever is unknown', [met(), no, open], notMet(30)],
    ['two not met wait for the later one', [no, notMet(25)], notMet(25)],
    ['one unknown', [met(), open], unknown(['birthDate'], 30)],
    ['two unknown name each fact once', [open, alsoOpen], unknown(['birthDate', 'voluntary'], 30)],
  ];
  for (const [what, given, verdict] of cases)
    it(`come to: ${what}`, () => assert.deepEqual(allOf(given), verdict));
});

describe('any of several findings', () => {
  const cases: [what: string, given: Finding[], verdict: Finding][] = [
    ['nothing to choose', [], notMet(NEVER)],
    ['one met, whatever is unknown', [no, open, met()], met()],
    ['none met waits for the first one', [notMet(40), no], notMet(20)],
    ['one unknown', [no, open], unknown(['birthDate'], 20)],
    ['two unknown name each fact once', [open, alsoOpen], unknown(['birthDate', 'voluntary'], 10)],
  ];
  for (const [what, given, verdict] of cases)
    it(`come to: ${what}`, () => assert.deepEqual(anyOf(given), verdict));
});

describe('something a person has found', () => {
  it('is met or never will be', () => {
    assert.deepEqual(metIf(true), met());
    assert.deepEqual(metIf(false), notMet(NEVER));
  });
});
