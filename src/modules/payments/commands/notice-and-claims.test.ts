import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { run } from '#app/compose.ts';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { decideNotice, prepareNotice } from '../../grants/commands/notice-decision.ts';
import { asked, costTypeOf, moneyOf } from '../../programmes/model/testing/minimal-programme.ts';
import { claimsOf, codeOf } from '../testing/claims.ts';
import { AUTHORITY, grantedByAuthority } from '../testing/passed-on.ts';
import { submitClaim } from './submit-claim.ts';

const office = await openOffice();
after(() => office.close());
const { claimed, check, release, paid } = claimsOf(office);
const costs = { basis: 'actual-costs' as const, per: { unit: 'project' as const, time: 'once' as const } };

/** A grant of 500 euros each for coaching and material, seen in April. */
async function granted(): Promise<string> {
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
  return id;
}
const receipt = (evidence: string) => ({
  lines: [{ costType: 'coaching', month: '2018-03', evidence, amountCents: 40_000 }],
});

test('an amendment may cut a cost type to what claims have accepted of it, and not below', async () => {
  const id = await granted();
  await paid(await claimed({ grantId: id }, receipt('Rechnung 1')));
  const amended = async (coaching: number, material: number) => {
    const amounts = [coaching, material].map((amountCents, index) => ({ number: index + 1, amountCents }));
    const reason = 'Der Bedarf hat sich geändert.';
    await office.did(AUTHORITY[0], prepareNotice, { id, kind: 'amendment', reason, amounts });
    return codeOf(await office.does(AUTHORITY[1], decideNotice, { id, verdict: 'agree' }));
  };
  assert.equal(await amended(40_000, 60_000), 'done');
  assert.equal(await amended(39_999, 60_001), 'below-accepted');
});

test('a grant does not end while claims of it wait: they are named, and once they are decided it ends', async () => {
  const id = await granted();
  const open = await claimed({ grantId: id }, receipt('Rechnung 2'));
  const end = (kind: string) =>
    office.does(AUTHORITY[0], prepareNotice, { id, kind, reason: 'Schluss', heardOn: '2018-03-01' });
  for (const kind of ['closing', 'revocation']) {
    const refused = await end(kind);
    assert.deepEqual(refused.kind === 'refused' && refused.refusal, {
      code: 'claims-open',
      facts: { count: 1, months: '03/2018' },
    });
  }
  assert.equal(codeOf(await check(open)), 'done');
  assert.equal(codeOf(await end('closing')), 'claims-open', 'checked is not decided');
  assert.equal(codeOf(await release(open)), 'done');
  assert.equal(codeOf(await end('closing')), 'done');
  const late = {
    lines: [{ costType: 'material', month: '2018-03', evidence: 'Rechnung 3', amountCents: 1 }],
  };
  await claimed({ grantId: id }, late);
  assert.equal(
    codeOf(await office.does(AUTHORITY[1], decideNotice, { id, verdict: 'agree' })),
    'claims-open',
    'claimed after it was prepared',
  );
});

/** A grant whose end one person has prepared, with the two acts that meet: its last notice, and another claim. */
async function ending() {
  const id = await granted();
  await paid(await claimed({ grantId: id }, receipt(randomUUID())));
  await office.did(AUTHORITY[0], prepareNotice, { id, kind: 'closing', reason: 'Schluss' });
  const close = { who: AUTHORITY[1], command: decideNotice, input: { id, verdict: 'agree' } } as const;
  const lines = [{ costType: 'material', month: '2018-03', evidence: randomUUID(), amountCents: 1 }];
  const ask = { who: 'district-office', command: submitClaim, input: { grantId: id, lines } } as const;
  return { close, ask };
}

type Act = Awaited<ReturnType<typeof ending>>['close' | 'ask'];

/** Lets one act begin while the other has written and not yet ended; returns what came of both. */
async function meeting(first: Act, second: Act) {
  let met: ReturnType<typeof office.does> | undefined;
  const before = await office.as(first.who, async (work) => {
    const outcome = await run(work, first.command as typeof decideNotice, {
      ...{ commandId: randomUUID(), input: first.input },
    });
    let isThrough = false;
    met = office.does(second.who, second.command as typeof decideNotice, second.input);
    met
      .finally(() => {
        isThrough = true;
      })
      .catch(() => undefined);
    const waiting = `select count(*) from pg_locks where not granted`;
    while (!isThrough && Number((await office.sql(waiting))[0]?.count) === 0);
    assert.ok(!isThrough, 'it waits');
    return outcome;
  });
  assert.ok(met);
  return [codeOf(before), codeOf(await met)];
}

test('a claim and the end of its grant at the same moment: the one that comes second waits and is refused', async () => {
  const one = await ending();
  assert.deepEqual(await meeting(one.close, one.ask), ['done', 'grant-closed']);
  const other = await ending();
  assert.deepEqual(await meeting(other.ask, other.close), ['done', 'claims-open']);
});
