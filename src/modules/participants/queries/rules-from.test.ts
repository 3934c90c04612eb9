import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { amendedProgramme } from '../../../../test/support/office.ts';
import { coachedBefore, placesOf, targetGroupOf } from '../../programmes/model/testing/minimal-programme.ts';
import { loadParticipation } from '../store.ts';
import { openCaseload } from '../testing/caseload.ts';
import { findAssignmentBasis } from './find-assignment-basis.ts';
import { findPerson } from './find-person.ts';

const { office, programmeId, eligible } = await openCaseload();
after(() => office.close());

test('what a version asks of people holds for who is referred from then on, and not for who was there before', async () => {
  const old = await eligible();
  await amendedProgramme(office, programmeId, [
    {
      validFrom: '2018-01-10',
      participation: coachedBefore(6),
      offers: placesOf({ 'work-opportunity': 10_000 }),
      targetGroup: targetGroupOf('sgb2-16i'),
    },
  ]);
  const young = await eligible({ familyName: 'Busch' });
  const told = (id: string) =>
    office.as('jobcenter', async (work) => [
      (await findAssignmentBasis(work, id))?.coachingMonths,
      (await loadParticipation(work, id))?.instrument,
      (await findPerson(work, id))?.timesUnder,
    ]);
  assert.deepEqual(await told(old), [null, 'st-stuta', ['sgb2-16d']]);
  assert.deepEqual(await told(young), [6, 'sgb2-16i', []]);
});
