import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRankInput } from './parse-rank-input.ts';
import { rank } from './rank.ts';
import { type Lot, lots, MAXIMUM_POINTS } from './testing/lots.ts';
import { slowRanking } from './testing/slow-ranking.ts';

function ranked(lot: Lot) {
  const { input, problems } = parseRankInput(lot);
  assert.ok(input, JSON.stringify(problems));
  return rank(input);
}

const find = (lot: Lot, id: string) => ranked(lot).ranking.find((line) => line.id === id);

describe('for every lot', () => {
  it('the ranking is the one that slow and obvious arithmetic finds', () => {
    fc.assert(
      fc.property(lots, (lot) => assert.deepEqual(ranked(lot).ranking, slowRanking(lot))),
      { numRuns: 500 },
    );
  });

  it('the order in which anything is listed changes nothing', () => {
    const shuffled = lots.chain((lot) =>
      fc.tuple(
        fc.constant(lot),
        fc.record({
          members: shuffle(lot.members),
          criteria: shuffle(lot.criteria),
          proposals: shuffle(lot.proposals).chain((proposals) => fc.tuple(...proposals.map(shuffledScores))),
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([lot, order]) => assert.deepEqual(ranked({ ...lot, ...order }), ranked(lot))),
    );
  });

  it('the score of a recused member changes nothing but the list of problems', () => {
    fc.assert(
      fc.property(lots, (lot) => {
        const silent = lot.proposals.map((proposal) => ({
          ...proposal,
          scores: proposal.scores.filter(({ member }) => !proposal.recused.includes(member)),
        }));
        const [loud, quiet] = [ranked(lot), ranked({ ...lot, proposals: silent })];
        assert.deepEqual(quiet.ranking, loud.ranking);
        assert.deepEqual(quiet.problems, []);
        assert.equal(loud.problems.length, count(lot.proposals) - count(silent));
      }),
    );
  });

  it('a better score never makes a proposal rank worse or lose its recommendation', () => {
    fc.assert(
      fc.property(lots, fc.nat(), fc.nat(), (lot, some, other) => {
        const proposal = lot.proposals[some % lot.proposals.length];
        const score = proposal?.scores[other % (proposal.scores.length || 1)];
        fc.pre(proposal !== undefined && score !== undefined);
        const before = find(lot, proposal.id);
        score.points = MAXIMUM_POINTS;
        const after = find(lot, proposal.id);
        assert.ok((after?.rank ?? 0) <= (before?.rank ?? 0));
        assert.ok(before?.outcome !== 'recommended' || after?.outcome === 'recommended');
      }),
    );
  });
});

const shuffle = <Item>(items: Item[]) => fc.shuffledSubarray(items, { minLength: items.length });

const shuffledScores = (proposal: Lot['proposals'][number]) =>
  fc
    .tuple(shuffle(proposal.scores), shuffle(proposal.recused))
    .map(([scores, recused]) => ({ ...proposal, scores, recused }));

const count = (proposals: Lot['proposals']) => proposals.reduce((sum, { scores }) => sum + scores.length, 0);
