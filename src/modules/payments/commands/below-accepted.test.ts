import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { decideNotice, prepareNotice } from '../../grants/commands/notice-decision.ts';
import { asked, costTypeOf, moneyOf } from '../../programmes/model/testing/minimal-programme.ts';
import { claimsOf, codeOf } from '../testing/claims.ts';
import { AUTHORITY, grantedByAuthority } from '../testing/passed-on.ts';

const office = await openOffice();
after(() => office.close());
const { claimed, paid } = claimsOf(office);
const costs = { basis: 'actual-costs' as const, per: { unit: 'project' as const, time: 'once' as const } };

test('an amendment may cut a cost type to what claims have accepted of it, and not below', async () => {
  office.setTime('2018-01-02T10:00:00Z');
  const programmeId = await publishedProgramme(office, {
    money: [moneyOf(null)],
    costTypes: [costTypeOf('coaching', costs), costTypeOf('material', costs)],
  });
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 10_000_000 });
  const providerId = office.people.provider?.organisationId;
  const id = await grantedByAuthority(office, {
    ...{ programmeId, startsOn: '2018-01-01', lastDay: '2018-12-31' },
    items: [
      { ...{ providerId, title: 'Tafelgarten', fieldOfUse: 'Tafel' }, offers: asked(1), amountCents: 1 },
    ],
    lines: ['coaching', 'material'].map((costType) => ({
      project: 0,
      costType,
      cashYear: 2018,
      amountCents: 50_000,
    })),
  });
  office.setTime('2018-04-03T10:00:00Z');
  const line = { costType: 'coaching', month: '2018-03', evidence: 'Rechnung 1', amountCents: 40_000 };
  await paid(await claimed({ grantId: id }, { lines: [line] }));
  const amended = async (coaching: number, material: number) => {
    const amounts = [coaching, material].map((amountCents, index) => ({ number: index + 1, amountCents }));
    const reason = 'Der Bedarf hat sich geändert.';
    await office.did(AUTHORITY[0], prepareNotice, { id, kind: 'amendment', reason, amounts });
    return codeOf(await office.does(AUTHORITY[1], decideNotice, { id, verdict: 'agree' }));
  };
  assert.equal(await amended(40_000, 60_000), 'done');
  assert.equal(await amended(39_999, 60_001), 'below-accepted');
});
