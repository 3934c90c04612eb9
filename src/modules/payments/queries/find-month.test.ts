import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { amendedProgramme, openOffice } from '../../../../test/support/office.ts';
import { grantedProject, grantedUnder, occupy, payingLump } from '../testing/granted-project.ts';
import { findMonth } from './find-month.ts';
import { findShareChoices } from './share-choices.ts';

const office = await openOffice();
after(() => office.close());

test('a rate that a version changes holds for what is applied for from then on, and not for what is granted already', async () => {
  const old = await grantedProject(office);
  const costTypes = [{ ...payingLump(20_000), title: { de: 'Pauschale neu', en: 'New lump' } }];
  await amendedProgramme(office, old.programmeId, [{ validFrom: '2018-02-01', costTypes }]);
  office.setTime('2018-02-02T10:00:00Z');
  const young = await grantedUnder(office, old.programmeId);
  for (const project of [old, young]) await occupy(office, project, project.places.work, '[2018-03-15,)');
  const costsOf = ({ projectId }: { projectId: string }) =>
    office.as('grant-officer', async (work) => {
      const month = await findMonth(work, projectId, '2018-04-01');
      const choices = await findShareChoices(work, projectId, 'en');
      return [month?.output.totalCents, choices?.titles.lump];
    });
  assert.deepEqual(await costsOf(old), [30_000, 'title']);
  assert.deepEqual(await costsOf(young), [20_000, 'New lump']);
});
