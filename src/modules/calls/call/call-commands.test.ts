import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { asked, districtLine, minimalProgramme } from '../../programmes/model/testing/minimal-programme.ts';
import { changeCall } from './change-call.ts';
import { createCall } from './create-call.ts';
import { openCall } from './move-call.ts';

const office = await openOffice();
after(() => office.close());
const programmeId = await publishedProgramme(office);

const details = {
  title: 'Ideenwettbewerb Jerichower Land',
  description: '',
  offers: asked(68),
  budgetCents: 64_500_000,
  minimumPoints: '50',
  opensOn: '2017-09-15',
  closesOn: '2017-10-08',
  criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 3 }],
};
const draft = () => office.did('district-office', createCall, { programmeId, ...details });
const stored = async (id: string) => (await office.sql('select * from call where id = $1', [id]))[0];

test('a district drafts a call with its scoring scheme and opens it', async () => {
  const id = await draft();
  assert.equal((await stored(id))?.status, 'draft');
  assert.equal(
    (await stored(id))?.closes_at.toISOString(),
    '2017-10-08T22:00:00.000Z',
    'the deadline holds through its day',
  );
  await office.did('district-office', openCall, { id, version: 1 });
  assert.equal((await stored(id))?.status, 'open');
});

test('every fault of the input is told at once, and nothing is written', async () => {
  const before = await office.sql('select count(*) from call');
  const outcome = await office.does('district-office', createCall, {
    programmeId,
    ...details,
    title: 'x',
    offers: asked(0),
    closesOn: '2017-09-01',
    surplus: 1,
  });
  assert.equal(outcome.kind, 'invalid');
  const paths =
    outcome.kind === 'invalid' ? outcome.problems.map(({ path, code }) => `${path} ${code}`).sort() : [];
  assert.deepEqual(paths, [
    'closesOn before-start',
    'offers nothing-offered',
    'surplus unknown-field',
    'title too-short',
  ]);
  assert.deepEqual(await office.sql('select count(*) from call'), before);
});

test('only the district office may prepare a call, and the refusal is in the audit trail', async () => {
  const outcome = await office.does('provider', createCall, { programmeId, ...details });
  assert.equal(outcome.kind, 'not-permitted');
  const entries = await office.sql(
    `select 1 from audit_entry where kind = 'refused' and action = 'calls.create-call'`,
  );
  assert.equal(entries.length, 1);
});

test('a second submit of the same form does nothing again and answers the same', async () => {
  const commandId = randomUUID();
  const first = await office.does('district-office', createCall, { programmeId, ...details }, commandId);
  const second = await office.does('district-office', createCall, { programmeId, ...details }, commandId);
  assert.ok(first.kind === 'done' && second.kind === 'done');
  assert.deepEqual(second.answer, first.answer);
  assert.equal(second.repeated, true);
});

test('two submits of the same form at the same moment do one thing', async () => {
  const commandId = randomUUID();
  const submit = () =>
    office.does(
      'district-office',
      createCall,
      { programmeId, ...details, title: 'Zur selben Zeit' },
      commandId,
    );
  const outcomes = await Promise.all([submit(), submit(), submit()]);
  assert.ok(outcomes.every((outcome) => outcome.kind === 'done'));
  assert.equal((await office.sql(`select 1 from call where title = 'Zur selben Zeit'`)).length, 1);
});

test('who changes what somebody else has changed meanwhile is told, and nothing is overwritten', async () => {
  const id = await draft();
  const { programmeId: _, ...change } = { programmeId, ...details };
  await office.did('district-office', changeCall, { id, version: 1, ...change, title: 'Erste Fassung' });
  const late = await office.does('district-office', changeCall, {
    id,
    version: 1,
    ...change,
    title: 'Zweite Fassung',
  });
  assert.equal(late.kind, 'changed-meanwhile');
  assert.equal((await stored(id))?.title, 'Erste Fassung');
});

test('a district does not see the draft of another district', async () => {
  const id = await draft();
  const elsewhere = await office.found('district', 'Landkreis Stendal');
  await office.hire('stendal', 'district-office', elsewhere);
  assert.equal((await office.does('stendal', openCall, { id, version: 1 })).kind, 'not-found');
});

const rulesOf = async (id: string) => {
  const {
    present_above_percent: above,
    least_present: least,
    large_spread_percent: spread,
  } = (await stored(id)) ?? {};
  return [above, least, spread];
};

test('a call takes the committee rules of its programme, and the district changes them until it opens', async () => {
  const id = await draft();
  assert.deepEqual(await rulesOf(id), [50, 2, 25]);
  const committee = { leastPresent: 5, largeSpreadPercent: 40 };
  await office.did('district-office', changeCall, { id, version: 1, ...details, committee });
  assert.deepEqual(await rulesOf(id), [50, 5, 40]);
  await office.did('district-office', openCall, { id, version: 2 });
  const late = await office.does('district-office', changeCall, { id, version: 3, ...details });
  assert.equal(late.kind === 'refused' && late.refusal.code, 'wrong-status');
});

test('where the programme says nothing of the committee, the district must', async () => {
  const silent = await publishedProgramme(office, {
    procedure: { ...minimalProgramme().procedure, steps: districtLine() },
  });
  const create = (committee: object) =>
    office.does('district-office', createCall, { programmeId: silent, ...details, committee });
  const outcome = await create({ leastPresent: 2 });
  assert.equal(outcome.kind === 'refused' && outcome.refusal.code, 'needs-committee-rules');
  const all = { presentAbovePercent: 66, leastPresent: 2, largeSpreadPercent: 30 };
  assert.equal((await create(all)).kind, 'done');
});
