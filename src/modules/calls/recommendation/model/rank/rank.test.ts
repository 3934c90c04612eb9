import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRankInput } from './parse-rank-input.ts';
import { rank } from './rank.ts';

const CONCEPT = { id: 'concept', phase: 'written', maximumPoints: 100, weight: 1 };

/** A proposal for one place at one cent, scored alike for everything by each member named. */
const proposal = (id: string, points: Record<string, number | string>, more: object = {}) => ({
  id,
  costCents: 1,
  places: 1,
  recused: [],
  scores: Object.entries(points).map(([member, value]) => ({ member, criterion: 'concept', points: value })),
  ...more,
});

function ranking(proposals: object[], more: object = {}) {
  const lot = {
    budgetCents: 100,
    placesWanted: 100,
    minimumPoints: 0,
    criteria: [CONCEPT],
    members: ['anna', 'ben'],
  };
  const { input, problems } = parseRankInput({ ...lot, proposals, ...more });
  assert.ok(input, JSON.stringify(problems));
  return rank(input);
}

const outcomes = (...args: Parameters<typeof ranking>) =>
  ranking(...args).ranking.map(({ id, rank, outcome }) => `${rank ?? '-'} ${id} ${outcome}`);

const both = (value: number | string) => ({ anna: value, ben: value });

describe('the ranking of a lot', () => {
  it('adds the weighted means of all criteria, written and oral together', () => {
    const criteria = [CONCEPT, { id: 'interview', phase: 'oral', maximumPoints: 10, weight: '2.5' }];
    const scores = [
      { member: 'anna', criterion: 'concept', points: 10 },
      { member: 'ben', criterion: 'concept', points: 5 },
      { member: 'anna', criterion: 'interview', points: 4 },
      { member: 'ben', criterion: 'interview', points: 7 },
    ];
    const [only] = ranking([proposal('garden', {}, { scores })], { criteria }).ranking;
    assert.equal(only?.points, '21.25');
    assert.equal(only?.spread, '2.50');
  });

  it('compares exact totals, however alike they look with two decimals', () => {
    const members = ['anna', 'ben', 'cem'];
    const list = ranking(
      [
        proposal('a third', { anna: 1, ben: 0, cem: 0 }),
        proposal('a little less', { anna: '0.33333333333', ben: '0.33333333333', cem: '0.33333333333' }),
        proposal('a third again', { anna: 0, ben: 0, cem: 1 }),
      ],
      { members },
    ).ranking;
    assert.deepEqual(
      list.map(({ id, points, rank }) => [id, points, rank]),
      [
        ['a third', '0.33', 1],
        ['a third again', '0.33', 1],
        ['a little less', '0.33', 3],
      ],
    );
  });

  it('recommends from the top while budget and places hold a proposal whole', () => {
    const list = [proposal('c', both(1)), proposal('a', both(3)), proposal('b', both(2))];
    const inLine = ['1 a recommended', '2 b recommended', '3 c reserve'];
    assert.deepEqual(outcomes(list, { budgetCents: 2 }), inLine);
    assert.deepEqual(outcomes(list, { placesWanted: 2 }), inLine);
    assert.deepEqual(outcomes(list, { budgetCents: 0 }), ['1 a reserve', '2 b reserve', '3 c reserve']);
  });

  it('does not skip to a cheaper proposal behind the first that does not fit', () => {
    const list = [proposal('a', both(3)), proposal('b', both(2), { costCents: 9 }), proposal('c', both(1))];
    assert.deepEqual(outcomes(list, { budgetCents: 5 }), ['1 a recommended', '2 b reserve', '3 c reserve']);
  });

  it('adds up costs and places down the line, across the cut', () => {
    const list = [
      proposal('a', both(3)),
      proposal('b', both(2), { costCents: 9, places: 4 }),
      proposal('c', both(1)),
    ];
    assert.deepEqual(
      ranking(list, { budgetCents: 5 }).ranking.map(({ cumulativeCents, cumulativePlaces }) => [
        cumulativeCents,
        cumulativePlaces,
      ]),
      [
        [1, 1],
        [10, 5],
        [11, 6],
      ],
    );
  });

  it('leaves the choice to the committee where the cut runs through a tie', () => {
    const list = [
      proposal('a', both(3)),
      proposal('b', both(2)),
      proposal('c', both(2)),
      proposal('d', both(1)),
    ];
    assert.deepEqual(outcomes(list, { budgetCents: 2 }), [
      '1 a recommended',
      '2 b tie',
      '2 c tie',
      '4 d reserve',
    ]);
  });

  it('sees the cut run through a tie although the proposal that would fit is listed second', () => {
    const list = [proposal('a', both(2), { costCents: 9 }), proposal('b', both(2))];
    assert.deepEqual(outcomes(list, { budgetCents: 5 }), ['1 a tie', '1 b tie']);
  });

  it('knows no cut through a tie that fits whole, or of which nothing fits', () => {
    const list = [proposal('a', both(2)), proposal('b', both(2))];
    assert.deepEqual(outcomes(list, { budgetCents: 2 }), ['1 a recommended', '1 b recommended']);
    assert.deepEqual(outcomes(list, { budgetCents: 0 }), ['1 a reserve', '1 b reserve']);
  });

  it('keeps what is below the minimum out of the line, exactly and not as shown', () => {
    const list = [proposal('short', both('49.999')), proposal('enough', both(50))];
    const { ranking: lines } = ranking(list, { minimumPoints: '50' });
    assert.deepEqual(
      lines.map(({ id, points, rank, outcome, cumulativeCents }) => [
        id,
        points,
        rank,
        outcome,
        cumulativeCents,
      ]),
      [
        ['enough', '50.00', 1, 'recommended', 1],
        ['short', '50.00', 2, 'below-minimum', null],
      ],
    );
  });

  it('does not rank a proposal while a member owes a score', () => {
    const list = ranking([proposal('a', { anna: 9 }), proposal('b', both(1))]).ranking;
    assert.deepEqual(
      list.map(({ id, rank, outcome }) => [id, rank, outcome]),
      [
        ['b', 1, 'recommended'],
        ['a', null, 'incomplete'],
      ],
    );
    assert.deepEqual([list[1]?.points, list[1]?.spread, list[1]?.cumulativeCents], [null, null, null]);
  });

  it('waits for no score of a recused member', () => {
    assert.deepEqual(outcomes([proposal('a', { anna: 9 }, { recused: ['ben'] })]), ['1 a recommended']);
  });

  it('never counts a score of a recused member, and says so', () => {
    const { ranking: lines, problems } = ranking([proposal('a', { anna: 9, ben: 1 }, { recused: ['ben'] })]);
    assert.deepEqual([lines[0]?.points, lines[0]?.spread], ['9.00', '0.00']);
    assert.deepEqual(
      problems.map(({ code, proposal, member, criterion }) => [code, proposal, member, criterion]),
      [['recused-member-scored', 'a', 'ben', 'concept']],
    );
  });

  it('cannot rank a proposal that nobody may score', () => {
    assert.deepEqual(outcomes([proposal('a', {}, { recused: ['anna', 'ben'] })]), ['- a incomplete']);
  });

  it('of no proposals is empty', () => {
    assert.deepEqual(ranking([]), { ranking: [], problems: [] });
  });
});
