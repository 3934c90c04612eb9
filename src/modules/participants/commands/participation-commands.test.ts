import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { publishedProgramme } from '../../../../test/support/office.ts';
import { placesOf, targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { MEETING_FACTS, openCaseload, STAY } from '../testing/caseload.ts';
import { assignPerson } from './assign-person.ts';
import { confirmFacts } from './confirm-facts.ts';
import { endParticipation } from './end-participation.ts';
import { grantException } from './grant-exception.ts';
import { referPerson } from './refer-person.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());

const refusalOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind);
const statusOf = async (id: string) =>
  (await office.sql('select status from participation where id = $1', [id]))[0]?.status;
const checksOf = (id: string) =>
  office.sql('select * from eligibility where participation_id = $1 order by number', [id]);
const assign = (id: string, placeId: string, more = {}) =>
  office.does('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY, ...more });

test('a Jobcenter refers a person, compartment by compartment, and entrusts a coach from today', async () => {
  const id = await caseload.refer();
  assert.equal(await statusOf(id), 'referred');
  const [person] = await office.sql(
    `select i.family_name, f.first_name, p.number, lower(c.valid) as since from participation n
       join participant p on p.id = n.participant_id join participant_identity i using (participant_id)
       join participant_first_name f using (participant_id) join coaching_case c using (participant_id)
      where n.id = $1`,
    [id],
  );
  assert.match(person?.number, /^TN-[0-9A-F]{8}$/);
  assert.deepEqual(
    [person?.family_name, person?.first_name, person?.since],
    ['Albrecht', 'Kerstin', '2018-01-10'],
  );
});

test('the audit trail of a referral holds no name', async () => {
  await caseload.refer({ familyName: 'Geheimnis' });
  const said = await office.sql(`select 1 from audit_payload where payload::text like '%Geheimnis%'`);
  const chained = await office.sql(`select 1 from audit_entry where body like '%Geheimnis%'`);
  assert.deepEqual([said.length, chained.length], [0, 0]);
});

test('nobody is entrusted to a person who is no coach of the district', async () => {
  const coachId = office.people.instructor?.accountId;
  const outcome = await office.does('jobcenter', referPerson, { ...caseload.person, coachId });
  assert.equal(refusalOf(outcome), 'no-such-coach');
});

test('who takes part voluntarily says since when', async () => {
  const { voluntaryOn: _, ...person } = caseload.person;
  const outcome = await office.does('jobcenter', referPerson, person);
  assert.deepEqual(outcome.kind === 'invalid' && outcome.problems.map(({ path }) => path), ['voluntaryOn']);
});

test('confirmed facts are checked at once, and inputs, verdict and version are kept', async () => {
  const id = await caseload.eligible();
  assert.equal(await statusOf(id), 'eligible');
  const [check] = await checksOf(id);
  assert.equal(check?.verdict.verdict, 'met');
  assert.equal(check?.verdict.version.validFrom, '2017-10-01');
  assert.equal(check?.facts.birthDate, '1971-03-24');
  assert.equal(check?.opens_way, true);
});

test('while a fact is missing the person stays referred, and the check names it', async () => {
  const id = await caseload.refer();
  const { integrationForecast: _, ...facts } = MEETING_FACTS;
  await office.did('jobcenter', confirmFacts, { id, version: 1, facts });
  assert.equal(await statusOf(id), 'referred');
  assert.deepEqual((await checksOf(id))[0]?.verdict.missing, ['integrationForecast']);
});

test('a correction is a new check; the earlier one stays as it was', async () => {
  const id = await caseload.refer();
  await office.did('jobcenter', confirmFacts, { id, version: 1, facts: { voluntary: false } });
  assert.equal(await statusOf(id), 'not-eligible');
  await office.did('jobcenter', confirmFacts, { id, version: 2, facts: MEETING_FACTS });
  assert.deepEqual(
    (await checksOf(id)).map(({ verdict }) => verdict.verdict),
    ['not-met', 'met'],
  );
  await assert.rejects(office.sql(`update eligibility set verdict = '{}' where participation_id = $1`, [id]));
});

test('a named person decides otherwise, with a reason that stays', async () => {
  const id = await caseload.refer();
  await office.did('jobcenter', confirmFacts, {
    id,
    version: 1,
    facts: { voluntary: false, assignments16d: [] },
  });
  const wrong = await office.does('jobcenter', grantException, { id, version: 2, exceptionReason: 'kurz' });
  assert.equal(wrong.kind, 'invalid');
  await office.did('jobcenter', grantException, {
    id,
    version: 2,
    exceptionReason: 'Die Freiwilligkeit wird heute schriftlich nachgereicht.',
  });
  assert.equal(await statusOf(id), 'eligible');
  assert.equal((await checksOf(id)).at(-1)?.decided_by, office.people.jobcenter?.accountId);
  assert.equal(refusalOf(await assign(id, await caseload.place(), { version: 3 })), 'done');
});

test('nobody decides an exception to a check that was never made', async () => {
  const id = await caseload.refer();
  const exceptionReason = 'Weil es eben so sein soll.';
  const outcome = await office.does('jobcenter', grantException, { id, version: 1, exceptionReason });
  assert.equal(refusalOf(outcome), 'not-checked');
});

test('where the programme has nothing to check, a named person decides at once, with a reason', async () => {
  const programmeId = await publishedProgramme(office, {
    targetGroup: targetGroupOf(null),
    offers: placesOf({ municipal: 10_000 }),
  });
  const id = await caseload.refer({ programmeId });
  await office.did('jobcenter', grantException, {
    id,
    version: 1,
    exceptionReason: 'Die Familie wird vom Jugendamt begleitet.',
  });
  assert.equal(await statusOf(id), 'eligible');
  assert.deepEqual((await checksOf(id))[0]?.facts, {});
});

test('an eligible person is assigned: occupancy, assignment, place and status in one step', async () => {
  const [id, placeId] = [await caseload.eligible(), await caseload.place()];
  assert.equal(refusalOf(await assign(id, placeId)), 'done');
  assert.equal(await statusOf(id), 'running');
  const [row] = await office.sql(
    `select p.status, a.period::text, e.verdict ->> 'asOf' as "asOf" from assignment a
       join occupancy o on o.id = a.occupancy_id join place p on p.id = o.place_id
       join eligibility e on e.id = a.eligibility_id where a.participation_id = $1`,
    [id],
  );
  assert.deepEqual(row, { status: 'occupied', period: '[2018-03-15,2020-01-01)', asOf: '2018-01-10' });
});

test('an assignment is refused with its reason', async (t) => {
  const refuses = async (code: string, outcome: Promise<Outcome>) =>
    assert.equal(refusalOf(await outcome), code);
  await t.test('who is not checked', async () =>
    refuses('not-eligible', assign(await caseload.refer(), await caseload.place(), { version: 1 })),
  );
  await t.test('tests that do not hold on the first day', async () =>
    refuses(
      'tests-not-valid',
      assign(await caseload.eligible(), await caseload.place({ testsValidUntil: '2018-03-14' })),
    ),
  );
  await t.test('days for which the place is not granted', async () =>
    refuses(
      'outside-availability',
      assign(await caseload.eligible(), await caseload.place(), { lastDayOn: '2020-01-01' }),
    ),
  );
  await t.test('a first day that is over', async () =>
    refuses(
      'starts-in-the-past',
      assign(await caseload.eligible(), await caseload.place(), { startsOn: '2018-01-09' }),
    ),
  );
  await t.test('a place that somebody holds', async () => {
    const placeId = await caseload.place();
    await assign(await caseload.eligible(), placeId);
    await refuses('place-taken', assign(await caseload.eligible(), placeId));
  });
  await t.test('who holds a place already', async () =>
    refuses('already-placed', assign(await caseload.placed(), await caseload.place(), { version: 3 })),
  );
  await t.test('who met the conditions when checked, but no longer on the day', async () => {
    const facts = {
      ...MEETING_FACTS,
      benefitPeriods: [{ from: '2014-01-01', until: '2018-01-01' }],
      unemploymentPeriods: [],
    };
    const [id, placeId] = [await caseload.refer(), await caseload.place()];
    await office.did('jobcenter', confirmFacts, { id, version: 1, facts });
    assert.equal(await statusOf(id), 'eligible');
    office.setTime('2018-11-01T10:00:00Z');
    const outcome = await assign(id, placeId, { startsOn: '2018-11-01' });
    office.setTime('2018-01-10T12:00:00Z');
    assert.equal(refusalOf(outcome), 'not-eligible-today');
  });
});

test('the facts at entry are frozen; what is confirmed later stands beside them', async () => {
  const id = await caseload.placed();
  const before = await checksOf(id);
  await office.did('jobcenter', confirmFacts, { id, version: 3, facts: {} });
  assert.deepEqual(await checksOf(id), before);
  assert.equal(await statusOf(id), 'running');
  const known = await office.sql(
    'select facts from participant_facts where participant_id = $1 order by version',
    [await caseload.participantOf(id)],
  );
  assert.deepEqual(known, [{ facts: MEETING_FACTS }, { facts: {} }]);
  await assert.rejects(office.sql(`update participant_facts set facts = '{}'`), /only grows/);
});

test('the database itself refuses a place without a check that opens the way', async () => {
  const id = await caseload.placed();
  await assert.rejects(
    office.sql(
      `insert into eligibility (tenant_id, id, participation_id, participant_id, jobcenter_id, facts, verdict, decided_by, decided_at)
       select tenant_id, gen_random_uuid(), participation_id, participant_id, jobcenter_id, '{}', '{"verdict":"not-met"}', decided_by, now()
         from eligibility where participation_id = $1;`.replace('$1', `'${id}'`) +
        `update assignment set eligibility_id = (select id from eligibility where participation_id = '${id}' and not opens_way limit 1)
          where participation_id = '${id}'`,
    ),
    /verdict_before_place/,
  );
});

test('after the planned end the Jobcenter says what came of it, and the place is free', async () => {
  const id = await caseload.placed();
  const end = () =>
    office.does('jobcenter', endParticipation, { id, version: 3, reason: 'work', result: 'work' });
  assert.equal(refusalOf(await end()), 'still-on-place');
  office.setTime('2020-01-01T10:00:00Z');
  assert.equal(refusalOf(await end()), 'done');
  office.setTime('2018-01-10T12:00:00Z');
  const [row] = await office.sql(
    `select n.status, e.end_reason, e.last_day_on, p.status as place from participation n
       join participation_end e on e.participation_id = n.id join assignment a on a.participation_id = n.id
       join occupancy o on o.id = a.occupancy_id join place p on p.id = o.place_id where n.id = $1`,
    [id],
  );
  assert.deepEqual(row, { status: 'ended', end_reason: 'work', last_day_on: '2019-12-31', place: 'free' });
});

test('a person of another Jobcenter is as if absent', async () => {
  const id = await caseload.refer();
  const district = await office.found('district', 'Landkreis Stendal');
  await office.hire('stendal', 'jobcenter', await office.found('jobcenter', 'Jobcenter Stendal', district));
  const outcome = await office.does('stendal', confirmFacts, { id, version: 1, facts: MEETING_FACTS });
  assert.equal(outcome.kind, 'not-found');
});
