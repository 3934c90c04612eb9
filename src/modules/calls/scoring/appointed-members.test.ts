import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { appointMember, endAppointment } from '../../identity/commands/appointments.ts';
import { listAppointments } from '../../identity/queries/panels.ts';
import { findCall } from '../call/find-call.ts';
import { getLot } from '../recommendation/get-lot.ts';
import { openCallRoom } from '../testing/call-room.ts';

const room = await openCallRoom();
after(() => room.close());

const said = (outcome: Outcome) =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'invalid'
      ? outcome.problems.map(({ path, code }) => `${path} ${code}`).join()
      : outcome.kind;
const [row] = await room.sql<{ id: string }>(`select id from organisation where kind = 'committee'`);
const committee = row?.id ?? '';
const jury = await room.found('jury', 'Jury des Landes');
const NEW = { displayName: 'Jana Voigt', email: 'jana.voigt@example.org', validFrom: '2017-09-15' };
const appoint = async (who: string, id: string, more = {}) =>
  said(await room.does(who, appointMember, { id, ...NEW, ...more }));
const members = (panel: string, who = 'district-office') =>
  room.as(who, (work) => listAppointments(work, panel));

room.setTime('2017-09-15T10:00:00Z');

test('a district appoints its committee and the ministry its jury, and nobody the panel of another', async () => {
  const harz = await room.found('district', 'Landkreis Harz');
  const theirs = await room.found('committee', 'Regionaler Arbeitskreis Harz', harz);
  assert.equal(await appoint('district-office', committee), 'done');
  assert.equal(await appoint('district-office', theirs), 'not-found');
  assert.equal(await appoint('district-office', jury), 'not-found');
  assert.equal(await appoint('programme-office', committee), 'not-found');
  // Whom the Land knows by the address is the same person, and keeps one account.
  assert.equal(
    await appoint('programme-office', jury, { displayName: 'J. Voigt' }),
    'displayName known-otherwise',
  );
  assert.equal(await appoint('programme-office', jury), 'done');
  assert.equal(await appoint('programme-office', jury), 'already-member');
  const [account] = await room.sql(`select count(*)::int as accounts from account where email = $1`, [
    NEW.email,
  ]);
  assert.deepEqual(account, { accounts: 1 });
  for (const who of ['district-office', 'provider'])
    await assert.rejects(
      room.as(who, ({ db, actor }) =>
        db
          .insertInto('membership')
          .values({
            ...{ id: crypto.randomUUID(), accountId: actor.accountId ?? '', organisationId: theirs },
            ...{ role: 'committee-member', valid: '[2017-09-01,)' },
          })
          .execute(),
      ),
      /row-level security/,
    );
});

test('whoever takes the place of somebody begins on the day on which the other is gone', async () => {
  const [first] = await members(committee);
  const successor = { displayName: 'Udo Kern', email: 'udo.kern@example.org', replacesId: first?.id };
  assert.equal(
    await appoint('district-office', committee, { ...successor, validFrom: '1990-01-01' }),
    'ends-before-start',
  );
  assert.equal(
    await appoint('district-office', committee, { ...successor, validFrom: '2017-09-20' }),
    'done',
  );
  const after = await members(committee);
  assert.equal(after.find(({ id }) => id === first?.id)?.valid.until, '2017-09-20');
  const [udo] = after.filter(({ displayName }) => displayName === 'Udo Kern');
  assert.deepEqual([udo?.replaces, udo?.valid], [first?.displayName, { from: '2017-09-20', until: null }]);
});

test('points given outside the period do not count, and who has left neither scores nor votes', async () => {
  room.setTime('2017-09-15T10:00:00Z');
  const callId = await room.openACall();
  const proposal = await room.handIn(callId);
  await room.beginScoring(callId);
  const member = 'member-2';
  await room.declareFree(member, callId, [proposal]);
  await room.score(member, callId, proposal, 10);
  const accountId = room.people[member]?.accountId;
  const lot = async () =>
    room.as('district-office', async (work) => {
      const call = await findCall(work, callId);
      assert.ok(call);
      return getLot(work, call);
    });
  const scored = async () => (await lot()).proposals.flatMap(({ scores }) => scores).length;
  assert.equal(await scored(), 1);
  const [held] = (await members(committee)).filter((one) => one.accountId === accountId);
  assert.ok(held);
  const end = (lastDay: string) =>
    room.does('district-office', endAppointment, { id: held.id, version: held.version, lastDay });
  assert.equal(said(await end('1990-01-01')), 'ends-before-start');
  assert.equal(said(await end('2017-10-01')), 'done');
  assert.equal(await scored(), 0);
  const judges = (await lot()).members.map(({ id }) => id);
  assert.equal(judges.includes(accountId ?? ''), false);
  await assert.rejects(room.score(member, callId, proposal, 12));
});
