import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { excuseMember } from '../recommendation/excuse-member.ts';
import { openCallRoom } from '../testing/call-room.ts';
import { lockScoring } from './committee.store.ts';
import { declareInterests } from './declare-interests.ts';
import { findSitting } from './list-my-sittings.ts';
import { scoreProposal } from './score-proposal.ts';

const room = await openCallRoom();
after(() => room.close());

const callId = await room.openACall();
const garden = await room.handIn(callId, { title: 'Tafelgarten' });
const store = await room.handIn(callId, { title: 'Kleiderkammer' }, 'other-provider');
await room.beginScoring(callId);
const concept = await room.criterionOf(callId);

const sheet = (id: string, version: number, points: number) => ({
  id,
  version,
  scores: { [concept]: { points, reason: 'Schlüssig' } },
});
const refusal = (outcome: Awaited<ReturnType<typeof room.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
const proposalsSeenBy = async (key: string) =>
  (
    await room.as(key, ({ db }) =>
      db.selectFrom('proposal').select('title').where('callId', '=', callId).orderBy('title').execute(),
    )
  ).map(({ title }) => title);
const pointsSeenBy = (key: string) =>
  room.as(key, ({ db }) => db.selectFrom('score').select(['memberId', 'points']).execute());

const waitingForALock = async (): Promise<number> =>
  (
    await room.sql(`select count(*) from pg_locks where locktype = 'advisory' and not granted
                       and database = (select oid from pg_database where datname = current_database())`)
  )[0]?.count;
const scoreBehindThePages = (key: string, proposalId: string) =>
  room.as(key, ({ db, actor, now }) =>
    db
      .insertInto('score')
      .values({
        callId,
        runnerId: room.districtId,
        selectingId: room.committeeId,
        proposalId,
        criterionId: concept,
        memberId: actor.accountId as string,
        points: 10,
        reason: 'Von hinten',
        scoredAt: now,
      })
      .execute(),
  );

test('nobody scores before they have declared', async () => {
  assert.equal(refusal(await room.does('member-1', scoreProposal, sheet(garden, 0, 8))), 'declare-first');
});

test('an interest needs its reason, beside its field', async () => {
  const outcome = await room.does('member-1', declareInterests, {
    id: callId,
    interests: { [store]: { hasInterest: true, reason: '' } },
  });
  assert.deepEqual(outcome.kind === 'invalid' && outcome.problems.map(({ path, code }) => [path, code]), [
    [`interests.${store}.reason`, 'needs-reason'],
  ]);
});

test('who has an interest neither sees nor scores that proposal, by the database', async () => {
  assert.deepEqual(await proposalsSeenBy('member-1'), ['Kleiderkammer', 'Tafelgarten']);
  await room.did('member-1', declareInterests, {
    id: callId,
    interests: {
      [garden]: { hasInterest: false },
      [store]: { hasInterest: true, reason: 'Vorstand des Trägers' },
    },
  });
  assert.deepEqual(await proposalsSeenBy('member-1'), ['Tafelgarten']);
  assert.equal(refusal(await room.does('member-1', scoreProposal, sheet(store, 0, 1))), 'not-found');

  const behindThePages = scoreBehindThePages('member-1', store);
  await assert.rejects(behindThePages, /row-level security/);
});

test('a member scores, changes the points, and sees no points but their own', async () => {
  await room.declareFree('member-2', callId, [garden, store]);
  await room.score('member-1', callId, garden, 8);
  await room.score('member-2', callId, garden, 5);
  await room.did('member-1', scoreProposal, sheet(garden, 1, 9));
  const own = room.people['member-1']?.accountId;
  assert.deepEqual(await pointsSeenBy('member-1'), [{ memberId: own, points: 9 }]);
  assert.equal((await pointsSeenBy('district-office')).length, 2);
  assert.deepEqual(await pointsSeenBy('provider'), []);
});

test('a sheet that was saved in another window is not overwritten', async () => {
  const late = await room.does('member-1', scoreProposal, sheet(garden, 1, 2));
  assert.equal(late.kind, 'changed-meanwhile');
});

test('of several windows that save a first sheet at the same moment one wins, the others are told', async () => {
  const save = (points: number) => room.does('member-2', scoreProposal, sheet(store, 0, points));
  const saves = await room.as('district-office', async (work) => {
    await lockScoring(work, callId, 'exclusive');
    const started = [1, 2, 3, 4].map(save);
    while ((await waitingForALock()) < started.length);
    return { all: started };
  });
  const outcomes = await Promise.all(saves.all);
  const told = Array(3).fill('changed-meanwhile');
  assert.deepEqual(outcomes.map(({ kind }) => kind).sort(), [...told, 'done']);
});

test('a second submit of the same sheet does nothing again', async () => {
  const commandId = randomUUID();
  const save = () => room.does('member-1', scoreProposal, sheet(garden, 2, 9), commandId);
  assert.equal((await save()).kind, 'done');
  const second = await save();
  assert.equal(second.kind === 'done' && second.repeated, true);
});

test('the sittings of a member count what is left to do, without what is out of sight', async () => {
  const mine = await room.as('member-1', (work) => findSitting(work, callId));
  assert.ok(mine);
  const { proposals, scored, unscored, undeclared, recused } = mine;
  assert.deepEqual(
    { proposals, scored, unscored, undeclared, recused },
    { proposals: 1, scored: 1, unscored: 0, undeclared: 0, recused: 1 },
  );
  const theirs = await room.as('member-3', (work) => findSitting(work, callId));
  assert.deepEqual([theirs?.proposals, theirs?.unscored, theirs?.undeclared], [2, 2, 2]);
});

test('an interest learnt late hides the proposal and the own points with it', async () => {
  await room.did('member-2', declareInterests, {
    id: callId,
    interests: { [store]: { hasInterest: true, reason: 'Neue Stelle beim Träger' } },
  });
  assert.deepEqual(await proposalsSeenBy('member-2'), ['Tafelgarten']);
  assert.equal((await pointsSeenBy('member-2')).length, 1);
  const raised = await room.as('member-2', ({ db }) =>
    db.updateTable('score').set({ points: 10 }).where('proposalId', '=', store).executeTakeFirst(),
  );
  assert.equal(raised.numUpdatedRows, 0n);
});

test('an earlier no opens nothing once a yes stands beside it, not even in the database', async () => {
  await room.declareFree('member-3', callId, [store]);
  await room.did('member-3', declareInterests, {
    id: callId,
    interests: { [store]: { hasInterest: true, reason: 'Ehrenamt beim Träger' } },
  });
  await assert.rejects(scoreBehindThePages('member-3', store), /row-level security/);
});

test('interests are read by the own district and by those who check, not by others', async () => {
  const elsewhere = await room.found('district', 'Landkreis Harz');
  await room.hire('harz', 'district-office', elsewhere);
  const interestsSeenBy = async (key: string) =>
    (await room.as(key, ({ db }) => db.selectFrom('interest').select('reason').execute())).length;
  assert.ok((await interestsSeenBy('district-office')) > 0);
  assert.ok((await interestsSeenBy('auditor')) > 0);
  assert.equal(await interestsSeenBy('harz'), 0);
  assert.equal(await interestsSeenBy('provider'), 0);
});

test('another committee sees none of it', async () => {
  const elsewhere = await room.found('district', 'Landkreis Stendal');
  const committee = await room.found('committee', 'Regionaler Arbeitskreis Stendal', elsewhere);
  await room.hire('stranger', 'committee-member', committee);
  assert.deepEqual(await proposalsSeenBy('stranger'), []);
  const declared = await room.does('stranger', declareInterests, {
    id: callId,
    interests: { [garden]: { hasInterest: false } },
  });
  assert.equal(declared.kind, 'not-found');
});

test('only a member whose points are missing can be excused', async () => {
  const excuse = (member: string) =>
    room.does('district-office', excuseMember, {
      id: callId,
      memberId: room.people[member]?.accountId,
      reason: 'Erkrankt',
    });
  assert.equal(refusal(await excuse('member-1')), 'member-has-scored');
  assert.equal(refusal(await excuse('provider')), 'not-a-member');
  assert.equal(refusal(await excuse('member-3')), 'done');
  assert.equal(refusal(await excuse('member-3')), 'not-a-member');
});
