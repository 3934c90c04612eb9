import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rankCommand } from './cli.ts';

const LOT = `{
  "budgetCents": 64500000, "placesWanted": 68, "minimumPoints": "20",
  "criteria": [{"id": "concept", "phase": "written", "maximumPoints": 10, "weight": 3}],
  "members": ["m1", "m2"],
  "proposals": [{"id": "p1", "costCents": 9000000, "places": 10, "recused": ["m2"],
                 "scores": [{"member": "m1", "criterion": "concept", "points": 8}]}]
}`;

describe('stellwerk calls rank', () => {
  it('writes the ranking and nothing else to standard output', () => {
    const { exitCode, stdout, stderr } = rankCommand(LOT);
    assert.equal(exitCode, 0);
    assert.equal(stderr, undefined);
    assert.deepEqual(JSON.parse(stdout), {
      ranking: [
        {
          id: 'p1',
          points: '24.00',
          rank: 1,
          outcome: 'recommended',
          cumulativeCents: 9_000_000,
          cumulativePlaces: 10,
          spread: '0.00',
        },
      ],
      problems: [],
    });
  });

  it('answers a wrong document with all its problems', () => {
    const { exitCode, stdout, stderr } = rankCommand(LOT.replace('"places":', '"place":'));
    assert.equal(exitCode, 2);
    assert.deepEqual(JSON.parse(stdout), {
      error: 'invalid-input',
      problems: [
        { path: 'proposals[0].places', message: 'is missing' },
        { path: 'proposals[0].place', message: 'is not a known field' },
      ],
    });
    assert.match(stderr ?? '', /Nothing was ranked/);
  });

  it('answers text that is not JSON with one problem of the whole document', () => {
    for (const text of ['', 'Förderaufruf', '{"budgetCents": 1']) {
      const { exitCode, stdout } = rankCommand(text);
      assert.equal(exitCode, 2);
      assert.deepEqual(
        JSON.parse(stdout).problems.map(({ path }: { path: string }) => path),
        [''],
      );
    }
  });

  it('loses no digit of a number on the way', () => {
    const maximum = rankCommand(LOT.replace('"points": 8', '"points": 10.00000000000000000001'));
    assert.match(maximum.stdout, /above the maximum/);
  });
});
