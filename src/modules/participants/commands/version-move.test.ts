import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { amendedProgramme } from '../../../../test/support/office.ts';
import { coachedBefore } from '../../programmes/model/testing/minimal-programme.ts';
import { loadParticipation } from '../store.ts';
import { openCaseload } from '../testing/caseload.ts';
import { participationVersionMove } from './version-move.ts';

const { office, programmeId, eligible } = await openCaseload();
after(() => office.close());
await office.hire('second-case-worker', 'jobcenter', office.people.jobcenter?.organisationId ?? '');

test('two people of a Jobcenter move one participation; nobody else reads of it, and no other participation changes', async () => {
  const [moving, staying] = [await eligible(), await eligible({ familyName: 'Busch' })];
  await amendedProgramme(office, programmeId, [{ validFrom: '2018-01-10', participation: coachedBefore(6) }]);
  const reason = 'Die neue Fassung ist für diese Person günstiger.';
  await office.did('jobcenter', participationVersionMove.prepare, { id: moving, to: '2018-01-10', reason });
  const read = (who: string) =>
    office.as(who, ({ db }) =>
      db.selectFrom('decision').select('reason').where('subjectId', '=', moving).execute(),
    );
  for (const who of ['grant-officer', 'programme-office', 'auditor', 'district-office', 'coach'])
    assert.deepEqual(await read(who), [], who);
  assert.deepEqual(await read('jobcenter'), [{ reason }]);
  await office.did('second-case-worker', participationVersionMove.decide, { id: moving, verdict: 'agree' });
  const months = (id: string) =>
    office.as('jobcenter', async (work) => (await loadParticipation(work, id))?.coachingMonths);
  assert.deepEqual([await months(moving), await months(staying)], [6, null]);
  const trail = await office.sql(
    `select count(*)::integer as count from audit_entry where object_id = $1 and participant_id is null`,
    [moving],
  );
  assert.deepEqual(trail, [{ count: 0 }]);
});
