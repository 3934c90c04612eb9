import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRankInput } from './parse-rank-input.ts';

const lot = () => ({
  budgetCents: 100,
  placesWanted: 10,
  minimumPoints: '1',
  criteria: [{ id: 'concept', phase: 'written', maximumPoints: '10', weight: 3 }],
  members: ['anna', 'ben'],
  proposals: [
    {
      id: 'garden',
      costCents: 1,
      places: 1,
      recused: ['ben'],
      scores: [{ member: 'anna', criterion: 'concept', points: 8 }] as object[],
    },
  ],
});
type Lot = ReturnType<typeof lot>;

const paths = (change: (lot: Lot) => unknown) => {
  const document = lot();
  const changed = change(document);
  return parseRankInput(changed ?? document).problems?.map(({ path }) => path) ?? [];
};

const first = ({ proposals }: Lot) => proposals[0] as Lot['proposals'][number];

describe('the input of a ranking', () => {
  it('is accepted with whole or decimal numbers and with decimal strings', () => {
    assert.deepEqual(
      paths(() => undefined),
      [],
    );
    assert.deepEqual(
      paths((lot) => ({ ...lot, minimumPoints: 0.5 })),
      [],
    );
  });

  const faults: [name: string, change: (lot: Lot) => unknown, path: string][] = [
    ['a field that nobody knows', (lot) => ({ ...lot, budget: 5 }), 'budget'],
    [
      'an unknown field of a proposal',
      (lot) => void Object.assign(first(lot), { place: 1 }),
      'proposals[0].place',
    ],
    ['a field that is missing', (lot) => ({ ...lot, placesWanted: undefined }), 'placesWanted'],
    ['a fraction of a cent', (lot) => ({ ...lot, budgetCents: 0.5 }), 'budgetCents'],
    ['negative money', (lot) => ({ ...lot, budgetCents: -1 }), 'budgetCents'],
    ['a number that is none', (lot) => ({ ...lot, minimumPoints: '5,5' }), 'minimumPoints'],
    ['no criterion at all', (lot) => ({ ...lot, criteria: [], proposals: [] }), 'criteria'],
    ['no member at all', (lot) => ({ ...lot, members: [], proposals: [] }), 'members'],
    [
      'a criterion given twice',
      (lot) => void lot.criteria.push({ ...lot.criteria[0] } as never),
      'criteria[1].id',
    ],
    ['a member given twice', (lot) => void lot.members.push('anna'), 'members[2]'],
    ['a proposal given twice', (lot) => void lot.proposals.push(first(lot)), 'proposals[1].id'],
    ['an unknown member recused', (lot) => void first(lot).recused.push('cem'), 'proposals[0].recused[1]'],
    ['a recusal given twice', (lot) => void first(lot).recused.push('ben'), 'proposals[0].recused[1]'],
    ['a score by nobody known', score({ member: 'cem' }), 'proposals[0].scores[1].member'],
    ['a score for no known criterion', score({ criterion: 'price' }), 'proposals[0].scores[1].criterion'],
    ['a score given twice', score({ member: 'anna' }), 'proposals[0].scores[1]'],
    [
      'points above the maximum',
      score({ points: '10.000000000000000000001' }),
      'proposals[0].scores[1].points',
    ],
    ['points below zero', score({ points: -1 }), 'proposals[0].scores[1].points'],
    ['points left out', score({ points: undefined }), 'proposals[0].scores[1].points'],
  ];
  for (const [name, change, path] of faults) {
    it(`names ${name} by its path`, () => assert.deepEqual(paths(change), [path]));
  }

  it('names every problem at once, wherever it stands', () => {
    const faulty = paths((lot) => ({
      ...lot,
      budgetCents: '100',
      members: ['anna', 'ben', 'ben'],
      proposals: [
        { ...first(lot), recused: ['cem'], scores: [{ member: 'dora', criterion: 'concept', points: 11 }] },
      ],
      extra: true,
    }));
    assert.deepEqual(faulty.toSorted(), [
      'budgetCents',
      'extra',
      'members[2]',
      'proposals[0].recused[0]',
      'proposals[0].scores[0].member',
      'proposals[0].scores[0].points',
    ]);
  });

  it('says of a list that cannot be read just this, not that all its names are unknown', () => {
    assert.deepEqual(
      paths((lot) => ({ ...lot, members: 'anna' })),
      ['members'],
    );
  });

  it('must be an object', () => {
    for (const nothing of [null, 3, 'lot', []])
      assert.deepEqual(
        paths(() => nothing ?? 0),
        [''],
      );
  });
});

function score(change: object) {
  return (lot: Lot) =>
    void first(lot).scores.push({ member: 'ben', criterion: 'concept', points: 1, ...change });
}
