import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { closeCall } from '../call/move-call.ts';
import { recordRecommendation } from '../recommendation/record-recommendation.ts';
import { details, IN_ORDER, MEMBERS, openCallRoom } from '../testing/call-room.ts';
import { checkProposal } from './check-proposal.ts';
import { completeProposal } from './complete-proposal.ts';

const room = await openCallRoom();
after(() => room.close());
const callId = await room.openACall();
const [garden, store] = [
  await room.handIn(callId, { title: 'Tafelgarten' }),
  await room.handIn(callId, { title: 'Kleiderkammer' }, 'other-provider'),
];

const codeOf = (outcome: Awaited<ReturnType<typeof room.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
const stateOf = async (id: string) =>
  (await room.sql('select status, version from proposal where id = $1', [id]))[0] as {
    status: string;
    version: number;
  };
const check = async (id: string, some: Record<string, unknown> = {}) =>
  room.does('district-office', checkProposal, {
    id,
    version: (await stateOf(id)).version,
    findings: IN_ORDER,
    ...some,
  });
const complete = async (id: string) =>
  room.does('provider', completeProposal, { id, version: (await stateOf(id)).version, ...details });
const LACKING = { ...IN_ORDER, complete: { isMet: false, reason: 'Der Kostenplan fehlt' } };
const proposalsSeenBy = async (key: string) =>
  (
    await room.as(key, ({ db }) =>
      db.selectFrom('proposal').select('title').where('callId', '=', callId).execute(),
    )
  ).map(({ title }) => title);

test('before the deadline is over there is nothing to check', async () => {
  assert.equal(codeOf(await check(garden)), 'not-in-scoring');
});

test('the committee sees what is formally in order, and nothing else', async () => {
  room.setTime('2017-10-09T08:00:00Z');
  await room.did('district-office', closeCall, { id: callId, version: 2 });
  assert.deepEqual(await proposalsSeenBy('member-1'), []);
  assert.equal(codeOf(await check(store)), 'done');
  assert.deepEqual(await proposalsSeenBy('member-1'), ['Kleiderkammer']);
});

test('what is not met needs its reason, beside its field', async () => {
  const outcome = await check(garden, { findings: { ...IN_ORDER, complete: { isMet: false } } });
  assert.deepEqual(outcome.kind === 'invalid' && outcome.problems.map(({ path, code }) => [path, code]), [
    ['findings.complete.reason', 'needs-reason'],
  ]);
});

test('a provider completes within the time it got, and is checked once more', async () => {
  assert.equal(
    codeOf(await check(garden, { findings: LACKING, completeOn: '2017-10-08' })),
    'completion-in-the-past',
  );
  assert.equal(codeOf(await check(garden, { findings: LACKING, completeOn: '2017-10-12' })), 'done');
  assert.equal((await stateOf(garden)).status, 'incomplete');
  assert.equal(codeOf(await check(garden, { findings: LACKING })), 'completion-running');
  assert.equal(codeOf(await complete(garden)), 'done');
  assert.equal((await stateOf(garden)).status, 'submitted');
  assert.deepEqual(await proposalsSeenBy('member-1'), ['Kleiderkammer']);
});

test('without time to complete it a proposal is excluded, until the office gives it some', async () => {
  assert.equal(codeOf(await check(garden, { findings: LACKING })), 'done');
  assert.equal((await stateOf(garden)).status, 'excluded');
  assert.equal(codeOf(await complete(garden)), 'proposal-moved-on');
  assert.equal(codeOf(await check(garden, { findings: LACKING, completeOn: '2017-10-20' })), 'done');
  room.setTime('2017-10-21T08:00:00Z');
  assert.equal(codeOf(await complete(garden)), 'completion-over');
});

test('the provider reads what was found, other providers and members do not', async () => {
  const checksSeenBy = (key: string) =>
    room.as(key, ({ db }) =>
      db.selectFrom('formalCheck').select('outcome').where('proposalId', '=', garden).execute(),
    );
  assert.equal((await checksSeenBy('provider')).length, 3);
  for (const key of ['other-provider', 'member-1', 'jobcenter'])
    assert.deepEqual(await checksSeenBy(key), []);
});

test('the committee does not decide while a proposal may still come in', async () => {
  const vote = async () =>
    room.does('district-office', recordRecommendation, {
      id: callId,
      version: 3,
      seal: await room.sealOf(callId),
      presentMembers: MEMBERS.map((member) => room.people[member]?.accountId),
      reason: 'Beschluss in der Sitzung',
    });
  await room.scoreAll(callId, { [store]: 9 });
  assert.equal(codeOf(await vote()), 'checks-open');
  await check(garden, { findings: LACKING });
  assert.equal(codeOf(await vote()), 'done');
  assert.deepEqual(
    [(await stateOf(garden)).status, (await stateOf(store)).status],
    ['excluded', 'recommended'],
  );
});

test('an excluded proposal is neither ranked nor handed in again, by the database', async () => {
  for (const status of ['recommended', 'submitted'])
    await assert.rejects(
      room.sql('update proposal set status = $2 where id = $1', [garden, status]),
      /only grows/,
    );
});
