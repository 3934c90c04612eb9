import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Lot, missingJudges, rankDocument, rankLot } from './lot.ts';
import { type CommitteeVote, recommend, type Session } from './recommend.ts';

const rules = { presentAbovePercent: 50, leastPresent: 2, largeSpreadPercent: 25 };
const scores = (points: number, ...judges: string[]) =>
  judges.map((member) => ({ member, criterion: 'concept', points }));
const proposal = (id: string, points: number, places = 10) => ({
  id,
  costCents: places * 100_000,
  places,
  recused: [] as string[],
  scores: scores(points, 'anna', 'bert', 'cara'),
});
const lot = (some: Partial<Lot> = {}): Lot => ({
  budgetCents: 2_500_000,
  placesWanted: 25,
  most: null,
  minimumPoints: '3',
  criteria: [{ id: 'concept', phase: 'written', maximumPoints: 10, weight: 1 }],
  judges: ['anna', 'bert', 'cara'],
  proposals: [proposal('garden', 9), proposal('store', 8), proposal('school', 7), proposal('late', 1)],
  ...some,
});
const session = (some: Partial<Lot> = {}): Session => {
  const document = rankDocument(lot(some));
  return { document, ranking: rankLot(document), members: ['anna', 'bert', 'cara'], rules };
};
const vote = (some: Partial<CommitteeVote> = {}): CommitteeVote => ({
  presentMembers: ['anna', 'bert'],
  decisions: {},
  ...some,
});
const outcomes = (decision: ReturnType<typeof recommend>) =>
  Object.fromEntries(
    (decision.change?.results ?? []).map(({ proposalId, outcome }) => [proposalId, outcome]),
  );

test('without a word of its own the committee follows the ranking', () => {
  assert.deepEqual(outcomes(recommend(session(), vote())), {
    garden: 'recommended',
    store: 'recommended',
    school: 'reserve',
    late: 'not-recommended',
  });
});

test('there is no decision without a quorum, and one person twice is one person', () => {
  assert.equal(recommend(session(), vote({ presentMembers: ['anna'] })).refusal?.code, 'no-quorum');
  assert.deepEqual(recommend(session(), vote({ presentMembers: ['anna', 'anna'] })).refusal, {
    code: 'no-quorum',
    facts: { present: 1, quorum: 2 },
  });
});

test('a quorum follows the rules of the call', () => {
  const three = { ...session(), rules: { ...rules, leastPresent: 3 } };
  assert.equal(recommend(three, vote()).refusal?.code, 'no-quorum');
});

test('nobody from outside counts as present', () => {
  const { refusal } = recommend(session(), vote({ presentMembers: ['anna', 'bert', 'guest'] }));
  assert.equal(refusal?.code, 'not-a-member');
});

test('while points are missing there is nothing to decide, unless the member is excused', () => {
  const unfinished = { ...proposal('garden', 9), scores: scores(9, 'anna', 'bert') };
  const waiting = lot({ proposals: [unfinished] });
  assert.deepEqual(missingJudges(waiting, unfinished), ['cara']);
  assert.deepEqual(recommend(session(waiting), vote()).refusal, {
    code: 'scores-missing',
    facts: { count: 1 },
  });
  assert.ok(recommend(session({ ...waiting, judges: ['anna', 'bert'] }), vote()).change);
});

test('a tie at the cut waits for the committee, which says why', () => {
  const tied = {
    proposals: [proposal('garden', 9), proposal('store', 8), proposal('school', 8)],
  };
  assert.deepEqual(recommend(session(tied), vote()).refusal, { code: 'tie-open', facts: { count: 2 } });
  const reason = 'Mehr Plätze in der Fläche';
  const decisions = {
    store: { outcome: 'reserve', reason },
    school: { outcome: 'recommended', reason },
  } as const;
  assert.deepEqual(outcomes(recommend(session(tied), vote({ decisions }))), {
    garden: 'recommended',
    school: 'recommended',
    store: 'reserve',
  });
});

test('the committee may depart from the ranking and its reason stays with the proposal', () => {
  const decisions = { store: { outcome: 'not-recommended', reason: 'Verdrängt einen Betrieb' } } as const;
  const { change } = recommend(session(), vote({ decisions }));
  const store = change?.results.find(({ proposalId }) => proposalId === 'store');
  assert.deepEqual(
    [store?.rankedAs, store?.outcome, store?.reason],
    ['recommended', 'not-recommended', 'Verdrängt einen Betrieb'],
  );
});

test('no departure gives away more than the call has', () => {
  const decisions = { school: { outcome: 'recommended', reason: 'Auch noch' } } as const;
  assert.equal(recommend(session(), vote({ decisions })).refusal?.code, 'above-money');
  const wealthy = session({ budgetCents: 100_000_000 });
  assert.equal(recommend(wealthy, vote({ decisions })).refusal?.code, 'above-places');
});

test('a lot without proposals or without judges is not decided', () => {
  assert.equal(recommend(session({ proposals: [] }), vote()).refusal?.code, 'no-proposals');
  assert.equal(recommend(session({ judges: [] }), vote()).refusal?.code, 'scores-missing');
});
