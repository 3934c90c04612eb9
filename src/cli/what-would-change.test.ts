import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { LawComparison } from '#law/index.ts';
import { confirmFacts, endParticipation } from '#modules/participants/index.ts';
import { findByPseudonym } from '#modules/participants/queries/find-by-pseudonym.ts';
import { MEETING_FACTS, openCaseload } from '#modules/participants/testing/caseload.ts';
import { runChange } from './what-would-change.ts';

const caseload = await openCaseload();
const { office } = caseload;
after(() => office.close());

const system = { store: office.store, admin: office.database.admin };
const CHANGE = {
  before: { asOf: '2018-06-01' },
  after: {
    asOf: '2018-06-01',
    amendments: [{ path: 'st-stuta/completed-age', from: '2018-01-01', value: 60 }],
  },
};
const run = async (document: unknown) => {
  const { exitCode, document: answer } = await runChange(system, JSON.stringify(document));
  return { exitCode, answer: answer as LawComparison, text: JSON.stringify(answer) };
};

const id = await caseload.eligible();
const ended = await caseload.eligible({ familyName: 'Beendet' });
await office.did('jobcenter', endParticipation, {
  id: ended,
  version: 2,
  reason: 'other',
  result: 'unknown',
});

test('a change is tried on the open cases, which stay without names and ids', async () => {
  const { exitCode, answer, text } = await run(CHANGE);
  assert.equal(exitCode, 0);
  assert.deepEqual([answer.cases, answer.affectedCases], [1, 1]);
  assert.deepEqual(
    answer.instruments.filter(({ instrument }) => instrument === 'st-stuta'),
    [{ instrument: 'st-stuta', gain: 0, lose: 1, otherwise: 0 }],
  );
  const [affected] = answer.affected;
  assert.match(affected?.case ?? '', /^P-[0-9A-F]{16}$/);
  assert.deepEqual(affected?.conditions, ['minimum-age']);
  const participantId = await caseload.participantOf(id);
  for (const secret of ['Albrecht', 'Kerstin', id, participantId, participantId.slice(0, 8).toUpperCase()])
    assert.ok(!text.includes(secret), `says ${secret}`);
});

test('the facts confirmed last are what counts', async () => {
  await office.did('jobcenter', confirmFacts, {
    id,
    version: 2,
    facts: { ...MEETING_FACTS, voluntary: false },
  });
  assert.equal(
    (await run(CHANGE)).answer.instruments.find(({ instrument }) => instrument === 'st-stuta'),
    undefined,
  );
  await office.did('jobcenter', confirmFacts, { id, version: 3, facts: MEETING_FACTS });
});

test('the Jobcenter that answers for the person finds them by the pseudonym, and no other', async () => {
  const pseudonym = (await run(CHANGE)).answer.affected[0]?.case ?? '';
  const found = (who: string) =>
    office.as(who, (work) => findByPseudonym(work, ` ${pseudonym.toLowerCase()} `));
  assert.equal((await found('jobcenter'))?.id, id);
  const district = await office.found('district', 'Landkreis Stendal');
  await office.hire('stendal', 'jobcenter', await office.found('jobcenter', 'Jobcenter Stendal', district));
  assert.equal(await found('stendal'), undefined);
});

test('every run stands in the audit trail', async () => {
  const entries = () => office.sql(`select 1 from audit_entry where body like '%law.what-would-change%'`);
  const before = (await entries()).length;
  await run(CHANGE);
  assert.equal((await entries()).length, before + 1);
});

test('a wrong file changes nothing and names its problems', async () => {
  const { exitCode, answer } = await run({ ...CHANGE, cases: [] });
  assert.equal(exitCode, 2);
  assert.deepEqual(answer, {
    error: 'invalid-input',
    problems: [{ path: 'cases', message: 'come from the database: leave them out' }],
  });
  assert.equal((await runChange(system, '{')).exitCode, 2);
});
