import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Command, Outcome } from '#platform/commands/command.ts';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { placesOf, targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { findOfferedPerson } from '../hand-over.store.ts';
import { findPerson } from '../queries/find-person.ts';
import { findHandOver } from '../queries/hand-overs.ts';
import { openCaseload } from '../testing/caseload.ts';
import { giveConsent } from './give-consent.ts';
import { grantException } from './grant-exception.ts';
import { offerHandOver } from './offer-hand-over.ts';
import { refuseHandOver } from './refuse-hand-over.ts';
import { startParticipation } from './start-participation.ts';
import { takeHandOver } from './take-hand-over.ts';
import { withdrawConsent } from './withdraw-consent.ts';
import { withdrawHandOver } from './withdraw-hand-over.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());
const neighbour = await office.found('jobcenter', 'Jobcenter Nachbarkreis', office.districtId);
await office.hire('neighbour', 'jobcenter', neighbour);
const third = await office.found('jobcenter', 'Jobcenter am Rand', office.districtId);
await office.hire('third', 'jobcenter', third);
await office.hire('otherCoach', 'coach', office.districtId);

const [seat] = placesOf({ advice: 10_000 });
const programmeId = await publishedProgramme(office, {
  targetGroup: targetGroupOf(null),
  offers: seat ? [{ ...seat, unit: 'hour', mode: 'counselling' }] : [],
  participation: { consents: ['data', 'counselling', 'hand-over'], sources: ['L1'], verified: true },
});

const said = (outcome: Outcome) =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'invalid'
      ? outcome.problems.map(({ path, code }) => `${path} ${code}`).join()
      : outcome.kind;
const versionOf = async (id: string) =>
  (await office.sql<{ version: number }>('select version from participation where id = $1', [id]))[0]
    ?.version;
const act = async <I, L, C>(command: Command<I, L, C>, id: string, more: Record<string, unknown> = {}) =>
  office.does('jobcenter', command, { id, version: await versionOf(id), ...more });
const agree = (id: string, ...purposes: string[]) =>
  act(giveConsent, id, { givenBy: 'self', purposes, givenOn: '2018-01-10' });
const offer = (id: string, toId = neighbour) =>
  act(offerHandOver, id, { toId, reason: 'Umzug in den Kreis.' });
let day = 0;
/** Somebody in counselling who has agreed to be handed over. */
const running = async () => {
  day += 1;
  const birthDate = `1980-03-${String(day).padStart(2, '0')}`;
  const id = await caseload.refer({ programmeId, birthDate });
  await act(grantException, id, { exceptionReason: 'Die Beratung passt zu ihrer Lage.' });
  await agree(id, 'data', 'counselling');
  assert.equal(said(await act(startParticipation, id, { startsOn: '2018-01-10' })), 'done');
  return id;
};
const offered = async (toId = neighbour) => {
  const id = await running();
  await agree(id, 'hand-over');
  const outcome = await offer(id, toId);
  return { id, handOverId: outcome.kind === 'done' ? String(outcome.answer.handOverId) : said(outcome) };
};
const take = (id: string, who = 'neighbour') =>
  office.does(who, takeHandOver, { id, version: 1, coachId: office.people.otherCoach?.accountId });
const seen = (id: string, who = 'neighbour') => office.as(who, (work) => findOfferedPerson(work, id));
const personOf = (id: string, who = 'jobcenter') => office.as(who, (work) => findPerson(work, id));

test('it is offered with the consent of the person only, where the programme hands over, to another body', async () => {
  const id = await running();
  assert.equal(said(await offer(id)), 'hand-over-without-consent');
  await agree(id, 'hand-over');
  assert.equal(said(await offer(id, office.districtId)), 'toId not-a-choice');
  assert.equal(said(await offer(id)), 'done');
  assert.equal(said(await offer(id, third)), 'already-offered');
  assert.equal(said(await offer(await caseload.refer())), 'no-hand-over-here');
});

test('whoever takes it keeps a record and a participation of their own, and those of the giver end there', async () => {
  const { id, handOverId } = await offered();
  const participantId = await caseload.participantOf(id);
  assert.deepEqual(await seen(handOverId, 'third'), undefined);
  assert.equal(said(await take(handOverId, 'third')), 'not-found');
  assert.equal(said(await take(handOverId, 'jobcenter')), 'not-found');
  assert.equal((await seen(handOverId))?.phone, '03921 949-0');
  const outcome = await take(handOverId);
  assert.equal(said(outcome), 'done');
  const taken = outcome.kind === 'done' ? String(outcome.answer.id) : '';

  const [giver, taker] = [await personOf(id), await personOf(taken, 'neighbour')];
  assert.deepEqual(
    [giver?.status, giver?.end, giver?.handOvers[0]?.status],
    ['ended', { lastDayOn: '2018-01-10', reason: 'other', result: 'handed-over' }, 'taken'],
  );
  assert.deepEqual(
    [taker?.status, taker?.familyName, taker?.personId],
    ['referred', 'Albrecht', giver?.personId],
  );
  assert.notEqual(taker?.number, giver?.number);
  // Neither reads the record of the other, and the offer says nothing any more.
  assert.equal(await personOf(id, 'neighbour'), undefined);
  assert.equal(await personOf(taken), undefined);
  assert.equal(await seen(handOverId), undefined);
  assert.equal(await office.as('neighbour', (work) => findHandOver(work, handOverId)), undefined);
  const contacts = await office.as('neighbour', ({ db }) =>
    db.selectFrom('consent').select('id').where('participantId', '=', participantId).execute(),
  );
  assert.deepEqual(contacts, []);
  const open = await office.sql(`select c.valid::text from coaching_case c where participant_id = $1`, [
    participantId,
  ]);
  assert.deepEqual(open, [{ valid: '[2018-01-10,2018-01-11)' }]);
  assert.equal(said(await take(handOverId)), 'changed-meanwhile');
  assert.equal(
    said(
      await office.does('neighbour', takeHandOver, {
        id: handOverId,
        version: 2,
        coachId: office.people.otherCoach?.accountId,
      }),
    ),
    'offer-answered',
  );
});

test('refused, the participation runs on, the giver reads why, and the other reads nothing any more', async () => {
  const { id, handOverId } = await offered();
  const refuse = (who: string) =>
    office.does(who, refuseHandOver, { id: handOverId, version: 1, answer: 'Wohnt nicht in unserem Kreis.' });
  assert.equal(said(await refuse('jobcenter')), 'not-found');
  assert.equal(said(await refuse('neighbour')), 'done');
  const giver = await personOf(id);
  assert.deepEqual(
    [giver?.status, giver?.handOvers.map(({ to, status, answer }) => [to, status, answer])],
    ['running', [['Jobcenter Nachbarkreis', 'refused', 'Wohnt nicht in unserem Kreis.']]],
  );
  assert.equal(await seen(handOverId), undefined);
  assert.equal(said(await offer(id, third)), 'done');
});

test('an offer falls with the consent, and the keeper takes it back', async () => {
  const { id, handOverId } = await offered();
  const [consent] = await office.sql<{ id: string }>(
    `select c.id from consent c join participation n using (tenant_id, participant_id) where n.id = $1 and purpose = 'hand-over'`,
    [id],
  );
  await act(withdrawConsent, id, { consentIds: [consent?.id], withdrawnOn: '2018-01-10' });
  assert.equal(await seen(handOverId), undefined);
  assert.equal(said(await take(handOverId)), 'offer-lapsed');
  assert.equal(said(await act(withdrawHandOver, id)), 'done');
  assert.equal((await personOf(id))?.handOvers[0]?.status, 'withdrawn');
  assert.equal(said(await act(withdrawHandOver, id)), 'not-found');
});
