import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { asked } from '../../programmes/model/testing/minimal-programme.ts';
import { closeCall } from '../call/move-call.ts';
import { details, IN_TIME, openCallRoom, TOO_LATE } from '../testing/call-room.ts';
import { changeProposal } from './change-proposal.ts';
import { draftProposal } from './draft-proposal.ts';
import { reopenProposal, submitProposal, withdrawProposal } from './move-proposal.ts';

const room = await openCallRoom();
after(() => room.close());
const callId = await room.openACall();

const draft = () => room.did('provider', draftProposal, { callId, ...details });
const stored = async (id: string) => (await room.sql('select * from proposal where id = $1', [id]))[0];
const seenBy = (key: string, id: string) =>
  room.as(key, ({ db }) => db.selectFrom('proposal').select('id').where('id', '=', id).execute());

test('a provider drafts, changes, hands in, takes back and hands in again', async () => {
  const id = await draft();
  await room.did('provider', changeProposal, { id, version: 1, ...details, title: 'Tafelgarten Genthin' });
  await room.did('provider', submitProposal, { id, version: 2 });
  await room.did('provider', reopenProposal, { id, version: 3 });
  await room.did('provider', submitProposal, { id, version: 4 });
  const row = await stored(id);
  assert.deepEqual([row?.status, row?.title, row?.version], ['submitted', 'Tafelgarten Genthin', 5]);
  assert.deepEqual(row?.submitted_at, new Date('2017-09-15T10:00:00Z'));
});

test('a proposal carries the runner and the selecting body of its call', async () => {
  const row = await stored(await draft());
  assert.deepEqual([row?.runner_id, row?.selecting_id], [room.districtId, room.committeeId]);
});

test('a second click hands in once', async () => {
  const [id, commandId] = [await draft(), randomUUID()];
  const submit = () => room.does('provider', submitProposal, { id, version: 1 }, commandId);
  const outcomes = await Promise.all([submit(), submit()]);
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['done', 'done'],
  );
  assert.equal((await stored(id))?.version, 2);
});

test('a proposal is in time up to the last instant, by the clock of the server', async () => {
  const id = await draft();
  const late = await draft();
  room.setTime(IN_TIME);
  assert.equal((await room.does('provider', submitProposal, { id, version: 1 })).kind, 'done');
  room.setTime(TOO_LATE);
  const outcome = await room.does('provider', submitProposal, { id: late, version: 1 });
  assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'proposals-closed');
  assert.equal((await stored(late))?.status, 'draft');
  room.setTime('2017-09-15T10:00:00Z');
});

test('who changes what a colleague has changed meanwhile is told, and nothing is overwritten', async () => {
  const id = await draft();
  await room.hire('colleague', 'provider', room.people.provider?.organisationId as string);
  await room.did('colleague', changeProposal, { id, version: 1, ...details, title: 'Erste Fassung' });
  const late = await room.does('provider', changeProposal, { id, version: 1, ...details });
  assert.equal(late.kind, 'changed-meanwhile');
  assert.equal((await stored(id))?.title, 'Erste Fassung');
});

test('nobody hands in a version that they have not seen', async () => {
  const id = await draft();
  await room.did('provider', changeProposal, { id, version: 1, ...details, title: 'Neue Fassung' });
  assert.equal((await room.does('provider', submitProposal, { id, version: 1 })).kind, 'changed-meanwhile');
  assert.equal((await stored(id))?.status, 'draft');
});

test('every fault of a draft is told at once', async () => {
  const outcome = await room.does('provider', draftProposal, {
    callId,
    ...details,
    title: 'x',
    costCents: 0,
    offers: asked(0),
  });
  const paths = outcome.kind === 'invalid' ? outcome.problems.map(({ path, code }) => `${path} ${code}`) : [];
  assert.deepEqual(paths.sort(), ['costCents too-small', 'offers nothing-offered', 'title too-short']);
});

test('nobody sees or moves the draft of another provider', async () => {
  const id = await draft();
  assert.equal((await room.does('other-provider', submitProposal, { id, version: 1 })).kind, 'not-found');
  for (const key of ['other-provider', 'district-office', 'member-1', 'auditor'])
    assert.deepEqual(await seenBy(key, id), [], key);
});

test('what was handed in stays sealed from the committee until the deadline has ended and it is formally in order', async () => {
  const sealed = await room.openACall();
  const id = await room.handIn(sealed);
  assert.equal((await seenBy('district-office', id)).length, 1);
  assert.equal((await seenBy('member-1', id)).length, 0);
  room.setTime(TOO_LATE);
  await room.did('district-office', closeCall, { id: sealed, version: 2 });
  assert.equal((await seenBy('member-1', id)).length, 0);
  await room.admit(id);
  assert.equal((await seenBy('member-1', id)).length, 1);
});

test('after the deadline a provider may step back, but not hand in anew', async () => {
  const closing = await room.openACall();
  const id = await room.handIn(closing);
  await room.beginScoring(closing);
  const late = await room.does('provider', draftProposal, { callId: closing, ...details });
  assert.equal(late.kind === 'refused' && late.refusal.code, 'proposals-closed');
  await room.did('provider', withdrawProposal, { id, version: 3 });
  assert.equal((await stored(id))?.status, 'withdrawn');
  const again = await room.does('provider', withdrawProposal, { id, version: 4 });
  assert.equal(again.kind === 'refused' && again.refusal.code, 'proposal-moved-on');
});

test('the database itself keeps a proposal as it is once its call is no longer open', async () => {
  const closing = await room.openACall();
  const id = await room.handIn(closing);
  await room.beginScoring(closing);
  const cheaper = room.as('provider', ({ db }) =>
    db.updateTable('proposal').set({ costCents: 1 }).where('id', '=', id).execute(),
  );
  await assert.rejects(cheaper, /row-level security/);
});
