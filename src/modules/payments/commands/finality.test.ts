import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { waiveRemedies } from '#modules/grants/index.ts';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { claimsOf, codeOf } from '../testing/claims.ts';
import { grantedUnder, occupy, PAYING_PROGRAMME } from '../testing/granted-project.ts';
import { releaseClaim } from './claim-decision.ts';

const office = await openOffice();
after(() => office.close());
const { claimed, check, release } = claimsOf(office);

/** A claim for January under a notice of 2 January that pays nothing before it is final; seen on 2 February. */
async function waitingClaim() {
  office.setTime('2018-01-02T10:00:00Z');
  const programmeId = await publishedProgramme(office, {
    ...PAYING_PROGRAMME,
    payment: { ...PAYING_PROGRAMME.payment, afterFinality: true },
  });
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 10_000_000 });
  const project = await grantedUnder(office, programmeId);
  await occupy(office, project, project.places.work, '[2018-01-02,)');
  office.setTime('2018-02-02T10:00:00Z');
  const id = await claimed(project);
  assert.equal(codeOf(await check(id)), 'done');
  return { ...project, id };
}

test('a claim can be made and checked, but nothing is paid before the notice is final', async () => {
  const { id } = await waitingClaim();
  const refused = await release(id);
  assert.equal(codeOf(refused), 'not-final');
  assert.deepEqual(refused.kind === 'refused' && refused.refusal.facts, { finalOn: '2018-02-06' });
  office.setTime('2018-02-05T22:00:00Z');
  assert.equal(codeOf(await release(id)), 'not-final');
  office.setTime('2018-02-06T10:00:00Z');
  assert.equal(codeOf(await release(id)), 'done');
});

test('once its grantee has waived remedies, it is paid at once', async () => {
  const { id, grantId } = await waitingClaim();
  const waive = (who: string, version = 1) => office.does(who, waiveRemedies, { id: grantId, version });
  assert.equal(codeOf(await waive('other-provider')), 'not-found');
  assert.equal(codeOf(await waive('district-office', 2)), 'changed-meanwhile');
  assert.equal(codeOf(await waive('district-office')), 'done');
  assert.equal(codeOf(await waive('district-office')), 'already-final');
  assert.equal(codeOf(await release(id)), 'done');
});

test('the database holds it as well, whatever the program reads in the notice', async () => {
  const { id } = await waitingClaim();
  const blind: typeof releaseClaim = {
    ...releaseClaim,
    load: async (work, input) => {
      const loaded = await releaseClaim.load(work, input);
      if (loaded) Object.assign(loaded.subject.now.grant.terms, { afterFinality: false });
      return loaded;
    },
  };
  await assert.rejects(office.does('second-officer', blind, { id, version: 2, verdict: 'agree' }), {
    constraint: 'paid_once_final',
  });
});
