import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sumCents } from '#kernel/money.ts';
import { amendedProgramme, openOffice } from '../../../../test/support/office.ts';
import {
  type GrantedProject,
  grantedProject,
  grantedUnder,
  occupy,
  payingLump,
} from '../testing/granted-project.ts';
import { findClaimable } from './find-claimable.ts';

const office = await openOffice();
after(() => office.close());

test('a rate that a version changes holds for what is applied for from then on, and not for what is granted already', async () => {
  const old = await grantedProject(office);
  const costTypes = [{ ...payingLump(20_000), title: { de: 'Pauschale neu', en: 'New lump' } }];
  await amendedProgramme(office, old.programmeId, [{ validFrom: '2018-02-01', costTypes }]);
  office.setTime('2018-02-02T10:00:00Z');
  const young = await grantedUnder(office, old.programmeId);
  for (const project of [old, young]) await occupy(office, project, project.places.work, '[2018-03-01,)');
  office.setTime('2018-04-02T10:00:00Z');
  const dueOf = ({ grantId }: GrantedProject) =>
    office.as('district-office', async (work) => {
      const claimable = await findClaimable(work, grantId);
      return sumCents((claimable?.lines ?? []).map(({ requestedCents }) => requestedCents));
    });
  assert.deepEqual([await dueOf(old), await dueOf(young)], [30_000, 20_000]);
});
