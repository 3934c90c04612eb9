import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Outcome } from '#platform/commands/command.ts';
import { listExceptions } from '../queries/assignment-record.ts';
import { MEETING_FACTS, openCaseload, STAY } from '../testing/caseload.ts';
import { acknowledgeTouchedDecision } from './acknowledge-touched-decision.ts';
import { assignPerson } from './assign-person.ts';
import { confirmFacts } from './confirm-facts.ts';
import { extendAssignment } from './extend-assignment.ts';
import { grantException } from './grant-exception.ts';
import { proposeEnd } from './propose-end.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());

const START = '2018-01-10T12:00:00Z';
const DURING = '2019-06-03T10:00:00Z';
const REASON = 'Der neue Platz beginnt erst im Frühjahr.';
const refusalOf = (outcome: Outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind);

/** Somebody on a place that is granted for longer than they were assigned. */
async function onLongPlace(until = '2018-12-31', testsValidUntil = '2019-12-31'): Promise<string> {
  office.setTime(START);
  const [id, placeId] = [await caseload.eligible(), await caseload.place({ testsValidUntil })];
  await office.did('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY, lastDayOn: until });
  office.setTime('2018-06-01T10:00:00Z');
  return id;
}

const extend = (id: string, more: object = {}) =>
  office.does('jobcenter', extendAssignment, { id, version: 3, lastDayOn: '2019-12-31', ...more });
const checksOf = (id: string) =>
  office.sql(
    'select id, verdict, facts, exception_reason from eligibility where participation_id = $1 order by number',
    [id],
  );
const touchedOf = (id: string) =>
  office.sql('select * from touched_decision where participation_id = $1 order by found_at', [id]);
const confirm = (id: string, version: number, facts: object) =>
  office.does('jobcenter', confirmFacts, { id, version, facts });

test('an extension is a decision of its own under the law of its day, and points at what it extends', async () => {
  const id = await onLongPlace();
  const before = await checksOf(id);
  assert.equal(refusalOf(await extend(id, { lastDayOn: '2019-06-30' })), 'done');
  office.setTime('2019-03-01T10:00:00Z');
  assert.equal(refusalOf(await extend(id, { version: 4 })), 'done');
  const rows = await office.sql(
    `select x.id, x.predecessor_id, x.period::text, e.verdict ->> 'asOf' as as_of, a.period::text as stay
       from assignment_extension x join eligibility e on e.id = x.eligibility_id
       join assignment a on a.occupancy_id = x.occupancy_id where x.participation_id = $1 order by x.period`,
    [id],
  );
  const [first, second] = rows;
  assert.deepEqual(
    rows.map((row) => [row.period, row.as_of, row.stay]),
    [
      ['[2019-01-01,2019-07-01)', '2018-06-01', '[2018-03-15,2020-01-01)'],
      ['[2019-07-01,2020-01-01)', '2019-03-01', '[2018-03-15,2020-01-01)'],
    ],
  );
  assert.deepEqual([first?.predecessor_id, second?.predecessor_id], [null, first?.id]);
  // What was decided first stays as it was.
  assert.deepEqual((await checksOf(id)).slice(0, before.length), before);
  await assert.rejects(office.sql('delete from assignment_extension'), /only grows/);
});

test('an extension is refused with its reason', async (t) => {
  const refuses = async (code: string, outcome: Promise<Outcome>) =>
    assert.equal(refusalOf(await outcome), code);
  await t.test('who is on no place', async () => {
    office.setTime(START);
    await refuses('not-on-place', extend(await caseload.eligible(), { version: 2 }));
  });
  await t.test('a stay that has not begun', async () => {
    const id = await onLongPlace();
    office.setTime(START);
    await refuses('not-on-place', extend(id));
  });
  await t.test('a day that is no later', async () =>
    refuses('not-later', extend(await onLongPlace(), { lastDayOn: '2018-12-31' })),
  );
  await t.test('a grant that ends earlier', async () =>
    refuses('grant-ends-earlier', extend(await onLongPlace(), { lastDayOn: '2020-01-01' })),
  );
  await t.test('an open proposal to end the stay', async () => {
    const id = await onLongPlace();
    const occupancyId = await caseload.occupancyOf(id);
    await office.did('provider', proposeEnd, { occupancyId, lastDayOn: '2018-09-30', reason: 'work' });
    await refuses('proposal-undecided', extend(id));
  });
  await t.test('a place that somebody has afterwards', async () => {
    const id = await onLongPlace();
    await office.sql(
      `insert into occupancy (tenant_id, id, place_id, project_id, district_id, provider_id, period)
       select tenant_id, gen_random_uuid(), place_id, project_id, district_id, provider_id, '[2019-02-01,2019-03-01)'
         from occupancy where id = $1`,
      [await caseload.occupancyOf(id)],
    );
    await refuses('place-taken-afterwards', extend(id));
  });
  await t.test('time under § 16d that does not last', async () => {
    const id = await onLongPlace();
    const assignments16d = [{ from: '2016-03-15', until: '2017-03-15' }];
    await confirm(id, 3, { ...MEETING_FACTS, assignments16d, extensionConditionsMet: false });
    await refuses('time-too-short', extend(id, { version: 4 }));
  });
});

test('who no longer meets the conditions on the day of the extension needs a named person with a reason', async () => {
  const id = await onLongPlace();
  await confirm(id, 3, { ...MEETING_FACTS, voluntary: false });
  assert.equal(refusalOf(await extend(id, { version: 4 })), 'not-eligible-for-extension');
  assert.equal(refusalOf(await extend(id, { version: 4, exceptionReason: REASON })), 'done');
  const check = (await checksOf(id)).at(-1);
  assert.deepEqual([check?.verdict.verdict, check?.exception_reason], ['not-met', REASON]);
  const said = await office.sql(
    `select 1 from audit_payload where payload ? 'againstCheck' and payload ->> 'eligibilityId' = $1`,
    [check?.id],
  );
  assert.equal(said.length, 1, 'the trail says that it was against the check');
});

test('another law than that of the first decision decides on the extension', async () => {
  const id = await onLongPlace('2019-12-31', '2021-12-31');
  office.setTime(DURING);
  await office.sql(
    `update place set available = '[2018-01-01,2022-01-01)'
                     where id in (select place_id from occupancy where id = $1)`,
    [await caseload.occupancyOf(id)],
  );
  await office.sql(
    `update programme set definition = jsonb_set(definition, '{targetGroup,instrument}', '"sgb2-16i"') where id = $1`,
    [caseload.programmeId],
  );
  const outcome = await extend(id, { lastDayOn: '2020-01-31' });
  await office.sql(
    `update programme set definition = jsonb_set(definition, '{targetGroup,instrument}', '"st-stuta"') where id = $1`,
    [caseload.programmeId],
  );
  assert.equal(refusalOf(outcome), 'not-eligible-for-extension');
});

test('facts confirmed later say which decisions they touch, and change none of them', async () => {
  const id = await onLongPlace();
  await extend(id);
  const before = await checksOf(id);
  await confirm(id, 4, { ...MEETING_FACTS, integrationForecast: 'open' });
  const touched = await touchedOf(id);
  assert.deepEqual(touched.map(({ verdict }) => [verdict.verdict, verdict.asOf]).toSorted(), [
    ['not-met', '2018-01-10'],
    ['not-met', '2018-06-01'],
  ]);
  assert.deepEqual(await checksOf(id), before);

  // The same again touches nothing new; facts that lead back touch nothing.
  await confirm(id, 5, { ...MEETING_FACTS, integrationForecast: 'open', obstacles: 2 });
  assert.equal((await touchedOf(id)).length, 2);
  await confirm(id, 6, MEETING_FACTS);
  assert.equal((await touchedOf(id)).length, 2);
  // For another reason it is found again.
  await confirm(id, 7, { ...MEETING_FACTS, voluntary: false });
  assert.equal((await touchedOf(id)).length, 4);
});

test('a named person takes note once, with what follows, and it stays', async () => {
  const id = await onLongPlace();
  await confirm(id, 3, { ...MEETING_FACTS, voluntary: false });
  const [touched] = await touchedOf(id);
  const acknowledge = (note: string, version = 1) =>
    office.does('jobcenter', acknowledgeTouchedDecision, { id: touched?.id, version, note });
  assert.equal((await acknowledge(' ')).kind, 'invalid');
  assert.equal(refusalOf(await acknowledge('Gespräch am 5. Juni vereinbart.')), 'done');
  assert.equal(refusalOf(await acknowledge('Noch einmal', 2)), 'already-acknowledged');
  const [noted] = await touchedOf(id);
  assert.deepEqual(
    [noted?.note, noted?.acknowledged_by],
    ['Gespräch am 5. Juni vereinbart.', office.people.jobcenter?.accountId],
  );
  const trail = await office.sql(`select 1 from audit_entry where body like '%Gespräch%'`);
  assert.equal(trail.length, 0);
});

test('a municipal place for somebody with time left is an exception that a named person answers for', async () => {
  office.setTime(START);
  const [id, placeId] = [await caseload.eligible(), await caseload.place({ kind: 'municipal' })];
  const assign = (more: object = {}) =>
    office.does('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY, ...more });
  assert.equal(refusalOf(await assign()), 'time-left');
  assert.equal(refusalOf(await assign({ exceptionReason: REASON })), 'done');
  const exceptions = await office.sql(
    'select rules, reason from assignment_exception where participation_id = $1',
    [id],
  );
  assert.deepEqual(exceptions, [{ rules: ['time-left'], reason: REASON }]);
  await assert.rejects(office.sql('delete from assignment_exception'), /only grows/);
});

test('the programme’s time of coaching before the job is asked for at the assignment', async () => {
  office.setTime(START);
  const participation = '{"coachingMonthsBefore": 3}';
  await office.sql(
    `update programme set definition = jsonb_set(definition, '{participation}', $2) where id = $1`,
    [caseload.programmeId, participation],
  );
  const [id, placeId] = [await caseload.eligible(), await caseload.place()];
  const assign = (startsOn: string) =>
    office.does('jobcenter', assignPerson, { id, version: 2, placeId, ...STAY, startsOn });
  const early = await assign('2018-04-09');
  assert.deepEqual(early.kind === 'refused' && early.refusal, {
    code: 'coaching-too-short',
    facts: { enoughOn: '2018-04-10' },
  });
  assert.equal(refusalOf(await assign('2018-04-10')), 'done');
});

test('every exception is told once: the one before the place, and the one of the extension, even in the same words', async () => {
  office.setTime(START);
  await office.sql(`update programme set definition = definition - 'participation' where id = $1`, [
    caseload.programmeId,
  ]);
  const [id, placeId] = [await caseload.refer(), await caseload.place()];
  await confirm(id, 1, { ...MEETING_FACTS, voluntary: false });
  await office.did('jobcenter', grantException, { id, version: 2, exceptionReason: REASON });
  const until = { lastDayOn: '2018-12-31' };
  await office.did('jobcenter', assignPerson, { id, version: 3, placeId, ...STAY, ...until });
  const told = () => office.as('jobcenter', (work) => listExceptions(work, id));
  assert.deepEqual(
    (await told()).map(({ rules, reason }) => [rules, reason]),
    [[[], REASON]],
  );
  office.setTime('2018-06-01T10:00:00Z');
  assert.equal(refusalOf(await extend(id, { version: 4, exceptionReason: REASON })), 'done');
  assert.equal((await told()).length, 2);
});
