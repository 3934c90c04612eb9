import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { openCaseload, STAY } from '../testing/caseload.ts';
import { assignPerson } from './assign-person.ts';
import { proposeEnd } from './propose-end.ts';
import {
  acceptChangeProposal,
  declineChangeProposal,
  withdrawChangeProposal,
} from './settle-change-proposal.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());

const refusalOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind);
const propose = async (participationId: string, more = {}) =>
  office.does('provider', proposeEnd, {
    occupancyId: await caseload.occupancyOf(participationId),
    lastDayOn: '2018-06-29',
    reason: 'work',
    ...more,
  });
const proposed = async (participationId: string): Promise<string> => {
  const outcome = await propose(participationId);
  assert.equal(outcome.kind, 'done');
  return outcome.kind === 'done' ? String(outcome.answer.id) : '';
};

test('a proposal that the Jobcenter accepts ends the stay and frees the place; the participation goes on', async () => {
  const person = await caseload.placed();
  const id = await proposed(person);
  await office.did('jobcenter', acceptChangeProposal, { id, version: 1 });
  const [row] = await office.sql(
    `select n.status, e.end_reason, r.end_reason as reason, a.period::text, o.period::text as stay, p.status as place, c.status as proposal
       from participation n left join participation_end e on e.participation_id = n.id
       join assignment a on a.participation_id = n.id join occupancy o on o.id = a.occupancy_id
       join place p on p.id = o.place_id join change_proposal c on c.occupancy_id = o.id
       join change_proposal_reason r on r.proposal_id = c.id where n.id = $1`,
    [person],
  );
  const period = '[2018-03-15,2018-06-30)';
  assert.deepEqual(row, {
    status: 'running',
    end_reason: null,
    reason: 'work',
    period,
    stay: period,
    place: 'free',
    proposal: 'accepted',
  });
});

test('the place of somebody who left early is given to the next person from the day after', async () => {
  const person = await caseload.placed();
  await office.did('jobcenter', acceptChangeProposal, { id: await proposed(person), version: 1 });
  const [place] = await office.sql('select place_id from occupancy where id = $1', [
    await caseload.occupancyOf(person),
  ]);
  const next = (startsOn: string, id: string) =>
    office.does('jobcenter', assignPerson, { id, version: 2, placeId: place?.place_id, ...STAY, startsOn });
  assert.equal(refusalOf(await next('2018-06-29', await caseload.eligible())), 'place-taken');
  assert.equal(refusalOf(await next('2018-06-30', await caseload.eligible())), 'done');
});

test('a proposal that is declined leaves everything as it is, and another can follow', async () => {
  const person = await caseload.placed();
  await office.did('jobcenter', declineChangeProposal, { id: await proposed(person), version: 1 });
  const [row] = await office.sql('select status from participation where id = $1', [person]);
  assert.equal(row?.status, 'running');
  await proposed(person);
});

test('one stay has one open proposal at a time, until the provider takes it back', async () => {
  const person = await caseload.placed();
  const id = await proposed(person);
  assert.equal(refusalOf(await propose(person)), 'proposal-open');
  await office.did('provider', withdrawChangeProposal, { id, version: 1 });
  await proposed(person);
});

test('a settled proposal is settled', async () => {
  const id = await proposed(await caseload.placed());
  await office.did('jobcenter', declineChangeProposal, { id, version: 1 });
  const again = await office.does('jobcenter', acceptChangeProposal, { id, version: 2 });
  assert.equal(refusalOf(again), 'already-settled');
});

test('words stand only where no code fits', async () => {
  const person = await caseload.placed();
  const problems = async (more: object) => {
    const outcome = await propose(person, more);
    return outcome.kind === 'invalid' ? outcome.problems.map(({ code }) => code) : outcome.kind;
  };
  assert.deepEqual(await problems({ reason: 'illness', explanation: 'Rückenleiden' }), ['only-for-other']);
  assert.deepEqual(await problems({ reason: 'other' }), ['needs-reason']);
  assert.equal(await problems({ reason: 'other', explanation: 'Umzug in eine andere Stadt' }), 'done');
});

test('a last day outside the stay is refused', async () => {
  const person = await caseload.placed();
  assert.equal(refusalOf(await propose(person, { lastDayOn: '2018-03-14' })), 'last-day-outside');
  assert.equal(refusalOf(await propose(person, { lastDayOn: '2020-01-01' })), 'last-day-outside');
});

test('another provider does not see the stay', async () => {
  const occupancyId = await caseload.occupancyOf(await caseload.placed());
  const input = { occupancyId, lastDayOn: '2018-06-29', reason: 'work' };
  assert.equal((await office.does('other-provider', proposeEnd, input)).kind, 'not-found');
});
