import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { rankCommand } from '../cli.ts';
import { declareInterests } from '../scoring/declare-interests.ts';
import { scoreProposal } from '../scoring/score-proposal.ts';
import { MEMBERS, openCallRoom } from '../testing/call-room.ts';
import { listResults } from './list-results.ts';
import { recordRecommendation } from './record-recommendation.ts';

const room = await openCallRoom();
after(() => room.close());

const accountOf = (member: string) => room.people[member]?.accountId as string;
const refusal = (outcome: Awaited<ReturnType<typeof room.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;

/** A call with three proposals of 12 places and 110,000 euros each, of which the money and the places hold two. */
async function scoredCall(points: [number, number, number]) {
  const id = await room.openACall();
  const garden = await room.handIn(id, { title: 'Tafelgarten' });
  const store = await room.handIn(id, { title: 'Kleiderkammer' }, 'other-provider');
  const school = await room.handIn(id, { title: 'Grundschule' });
  await room.beginScoring(id);
  await room.scoreAll(id, { [garden]: points[0], [store]: points[1], [school]: points[2] });
  return { id, garden, store, school };
}

const vote = async (id: string, some: Record<string, unknown> = {}) => ({
  id,
  version: 3,
  seal: await room.sealOf(id),
  presentMembers: MEMBERS.slice(0, 2).map(accountOf),
  reason: 'Beschluss in der Sitzung',
  ...some,
});
const record = async (id: string, some: Record<string, unknown> = {}, commandId = randomUUID()) =>
  room.does('district-office', recordRecommendation, await vote(id, some), commandId);
const statusOf = async (...ids: string[]) => {
  const rows = await room.sql('select id, status from proposal where id = any($1)', [ids]);
  return Object.fromEntries(rows.map(({ id, status }) => [id, status]));
};

test('the recommendation freezes what the ranking followed from, and anybody can rank it again', async () => {
  const { id, garden, store, school } = await scoredCall([9, 8, 4]);
  assert.equal(refusal(await record(id)), 'done');
  assert.deepEqual(await statusOf(garden, store, school), {
    [garden]: 'recommended',
    [store]: 'recommended',
    [school]: 'reserve',
  });
  const [frozen] = await room.sql('select * from recommendation where call_id = $1', [id]);
  const again = rankCommand(JSON.stringify(frozen?.ranking_input));
  assert.deepEqual(JSON.parse(again.stdout), frozen?.ranking);

  const results = await room.as('grant-officer', (work) => listResults(work, { id, unit: 'place' }));
  assert.deepEqual(
    results.filter(({ decision }) => decision?.outcome === 'recommended').map(({ title }) => title),
    ['Tafelgarten', 'Kleiderkammer'],
  );
});

test('without a quorum there is no decision, and the database says the same', async () => {
  const { id } = await scoredCall([9, 8, 4]);
  assert.equal(refusal(await record(id, { presentMembers: [accountOf('member-1')] })), 'no-quorum');
  const behindTheRule = room.sql(
    `insert into recommendation (tenant_id, call_id, runner_id, selecting_id, ranking_input, ranking, present_members, quorum, reason, decided_on, recorded_by)
     values ($1, $2, $5, $6, '{}', '{}', $3, 2, 'ohne alle', '2017-11-01', $4)`,
    [
      ...[room.tenantId, id, [accountOf('member-1')], accountOf('district-office')],
      ...[room.districtId, room.committeeId],
    ],
  );
  await assert.rejects(behindTheRule, /no_decision_without_quorum/);
});

test('a tie at the cut waits for the committee, which says why', async () => {
  const { id, garden, store, school } = await scoredCall([9, 7, 7]);
  assert.equal(refusal(await record(id)), 'tie-open');
  const reason = 'Mehr Plätze in der Fläche';
  const decisions = {
    [store]: { outcome: 'reserve', reason },
    [school]: { outcome: 'recommended', reason },
  };
  const silent = { [store]: { outcome: 'reserve', reason: '' } };
  assert.equal((await record(id, { decisions: silent })).kind, 'invalid');
  assert.equal(refusal(await record(id, { decisions })), 'done');
  assert.deepEqual(await statusOf(garden, store, school), {
    [garden]: 'recommended',
    [store]: 'reserve',
    [school]: 'recommended',
  });
});

test('a departure from the ranking keeps its reason for ever', async () => {
  const { id, store } = await scoredCall([9, 8, 4]);
  const decisions = { [store]: { outcome: 'not-recommended', reason: 'Verdrängt einen Betrieb' } };
  assert.equal(refusal(await record(id, { decisions })), 'done');
  const [result] = await room.sql('select * from proposal_result where proposal_id = $1', [store]);
  assert.deepEqual(
    [result?.ranked_as, result?.outcome, result?.reason],
    ['recommended', 'not-recommended', 'Verdrängt einen Betrieb'],
  );
  await assert.rejects(room.sql(`update proposal_result set reason = 'anders'`), /only grows/);
});

test('what is decided on is what was looked at: points that moved stop the decision', async () => {
  const { id, garden } = await scoredCall([9, 8, 4]);
  const seen = await vote(id);
  const scores = { [await room.criterionOf(id)]: { points: 1, reason: 'Doch nicht' } };
  await room.did('member-1', scoreProposal, { id: garden, version: 1, scores });
  assert.equal(refusal(await room.does('district-office', recordRecommendation, seen)), 'ranking-changed');
});

test('while points are missing there is nothing to decide', async () => {
  const id = await room.openACall();
  await room.handIn(id);
  await room.beginScoring(id);
  assert.equal(refusal(await record(id)), 'scores-missing');
});

test('two clicks record one recommendation, and a later one is refused', async () => {
  const { id } = await scoredCall([9, 8, 4]);
  const [said, commandId] = [await vote(id), randomUUID()];
  const submit = () => room.does('district-office', recordRecommendation, said, commandId);
  const outcomes = await Promise.all([submit(), submit()]);
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['done', 'done'],
  );
  assert.equal(refusal(await record(id, { version: 4 })), 'wrong-status');
});

test('points given before an interest was declared do not count, and the frozen ranking says so', async () => {
  const { id, store } = await scoredCall([9, 8, 4]);
  await room.did('member-3', declareInterests, {
    id,
    interests: { [store]: { hasInterest: true, reason: 'Neue Stelle beim Träger' } },
  });
  assert.equal(refusal(await record(id)), 'done');
  const [frozen] = await room.sql('select ranking from recommendation where call_id = $1', [id]);
  assert.deepEqual(
    frozen?.ranking.problems.map(({ code, member }: Record<string, string>) => [code, member]),
    [['recused-member-scored', accountOf('member-3')]],
  );
});

test('after the decision members see all points but those of proposals they have an interest in', async () => {
  const { id, garden, store, school } = await scoredCall([9, 8, 4]);
  await room.did('member-3', declareInterests, {
    id,
    interests: { [store]: { hasInterest: true, reason: 'Vorstand des Trägers' } },
  });
  await record(id);
  const resultsSeenBy = async (key: string) =>
    (
      await room.as(key, ({ db }) =>
        db
          .selectFrom('proposalResult')
          .select('proposalId as id')
          .where('callId', '=', id)
          .orderBy('position')
          .execute(),
      )
    ).map((row) => row.id);
  const frozenSeenBy = async (key: string) =>
    (
      await room.as(key, ({ db }) =>
        db.selectFrom('recommendation').select('quorum').where('callId', '=', id).execute(),
      )
    ).length;
  assert.deepEqual(await resultsSeenBy('member-1'), [garden, store, school]);
  assert.deepEqual(await resultsSeenBy('member-3'), [garden, school]);
  assert.deepEqual(await resultsSeenBy('other-provider'), [store]);
  assert.deepEqual([await frozenSeenBy('member-1'), await frozenSeenBy('member-3')], [1, 0]);
  assert.equal(await frozenSeenBy('provider'), 0);
  const pointsSeenBy = async (key: string) =>
    (
      await room.as(key, ({ db }) =>
        db.selectFrom('score').select('points').where('callId', '=', id).execute(),
      )
    ).length;
  assert.deepEqual([await pointsSeenBy('member-1'), await pointsSeenBy('member-3')], [9, 6]);
});
