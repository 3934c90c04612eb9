import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import {
  amountOf,
  asked,
  costTypeOf,
  districtLine,
  minimalProgramme,
  moneyOf,
} from '../../programmes/model/testing/minimal-programme.ts';
import { codeOf } from '../testing/claims.ts';
import { AUTHORITY, DISTRICT, grantedByAuthority, occupyPlaces, passedOn } from '../testing/passed-on.ts';
import { checkClaim, releaseClaim } from './claim-decision.ts';
import { declareShare } from './declare-share.ts';
import { submitAdvance } from './submit-advance.ts';
import { submitClaim } from './submit-claim.ts';

const office = await openOffice();
after(() => office.close());
await office.hire('second-district-officer', 'district-office', office.districtId);
const title = { de: 'Titel', en: 'title' };
const NOT_READ = { sources: [], verified: false };

/** A programme in which districts pay staff at what it costs and pass lumps on to providers. */
const CHAIN: Parameters<typeof publishedProgramme>[1] = {
  money: [
    moneyOf(null, { title }),
    moneyOf(null, { id: 'benefits', title, payer: 'federal', kind: 'calculated' }),
  ],
  costTypes: [
    costTypeOf('lump', { title, basis: 'lump-sum', cap: amountOf('', 25_000) }),
    costTypeOf('staff', { title, basis: 'actual-costs', per: { unit: 'project', time: 'once' } }),
    costTypeOf('overheads', {
      title,
      basis: 'flat-rate',
      per: { unit: 'project', time: 'once' },
      rateBasisPoints: 1_500,
      of: ['staff'],
    }),
  ],
  procedure: {
    ...minimalProgramme().procedure,
    steps: [...districtLine(), { act: 'passing-on', by: ['district'], to: 'provider', ...NOT_READ }],
    passingOn: { to: ['provider'], costTypes: ['lump'], ...NOT_READ },
  },
  payment: { mode: 'advance', windowDays: 60, returned: 'available', ...NOT_READ },
};

/** The authority grants to the district, which grants to the provider; the two places of its project are taken from 1 March. */
async function chain() {
  office.setTime('2018-01-02T10:00:00Z');
  const programmeId = await publishedProgramme(office, CHAIN);
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 10_000_000 });
  const inYear = (line: object) => ({ cashYear: 2018, ...line });
  const parentId = await grantedByAuthority(office, {
    ...{ programmeId, startsOn: '2018-01-01', lastDay: '2018-12-31' },
    items: [
      {
        providerId: office.people.provider?.organisationId,
        ...{ title: 'Tafelgarten', fieldOfUse: 'Tafel', offers: asked(2), amountCents: 400_000 },
      },
    ],
    lines: [
      inYear({ project: 0, costType: 'lump', quantity: 20, unitPriceCents: 20_000 }),
      inYear({ costType: 'staff', amountCents: 300_000 }),
      inYear({ costType: 'staff', amountCents: 100_000, source: 'benefits' }),
      inYear({ costType: 'overheads', amountCents: 100_000 }),
    ],
  });
  const childId = await passedOn(office, { grantId: parentId, provider: 'provider' });
  await occupyPlaces(office, childId, '[2018-03-01,)');
  const [place] = await office.sql(
    'select p.id, p.project_id from place p join project j on j.id = p.project_id where j.grant_id = $1 limit 1',
    [childId],
  );
  office.setTime('2018-04-03T10:00:00Z');
  return { programmeId, parentId, childId, projectId: place?.project_id, placeId: place?.id };
}

const claim = (who: string, grantId: string, more: object = {}) =>
  office.does(who, submitClaim, { grantId, ...more });
const stored = async (id: string) => (await office.sql('select * from claim where id = $1', [id]))[0];
const booked = (id: string) =>
  office.sql(
    `select e.rule, e.amount_cents, l.kind from ledger_entry e join decision d on d.id = e.decision_id
       join budget_line l on l.id = e.budget_line_id where d.subject_id = $1 order by e.posting_no`,
    [id],
  );

async function paidBy([first, second]: readonly [string, string], id: string): Promise<void> {
  await office.did(first, checkClaim, { id, version: 1, reason: 'Rechnerisch richtig.' });
  await office.did(second, releaseClaim, { id, version: 2, verdict: 'agree' });
}
async function claimed(...of: Parameters<typeof claim>): Promise<string> {
  const outcome = await claim(...of);
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  return outcome.kind === 'done' ? String(outcome.answer.id) : '';
}

test('a provider claims from the district at the rates of its notice, two people of the district pay from what it holds', async () => {
  const { childId } = await chain();
  const id = await claimed('provider', childId);
  assert.equal((await stored(id))?.requested_cents, 40_000);
  assert.equal(
    codeOf(await office.does('grant-officer', checkClaim, { id, version: 1, reason: 'Nicht meins.' })),
    'not-found',
    'the authority is no party of it',
  );
  await paidBy(DISTRICT, id);
  assert.deepEqual(await booked(id), [{ rule: 'pay', amount_cents: 40_000, kind: 'held' }]);
});

test('what is passed on is claimed from above by project and month, and each sees its own link of the chain', async () => {
  const { childId, parentId } = await chain();
  assert.equal(codeOf(await claim('district-office', parentId)), 'nothing-to-claim');
  const below = await claimed('provider', childId);
  await paidBy(DISTRICT, below);
  const above = await claimed('district-office', parentId);
  assert.deepEqual(
    await office.sql(
      `select form, child_grant_id, requested_cents, occupancy_id from claim_line where claim_id = $1`,
      [above],
    ),
    [{ form: 'passed-on', child_grant_id: childId, requested_cents: 40_000, occupancy_id: null }],
  );
  await paidBy(AUTHORITY, above);
  assert.deepEqual(await booked(above), [{ rule: 'pay', amount_cents: 40_000, kind: 'appropriation' }]);
  const seen = (who: string) =>
    office.as(
      who,
      async ({ db }) =>
        (await db.selectFrom('claim').select('id').where('id', 'in', [above, below]).execute()).length,
    );
  assert.deepEqual(
    await Promise.all(
      ['provider', 'district-office', 'grant-officer', 'programme-office', 'other-provider'].map(seen),
    ),
    [1, 2, 1, 2, 0],
  );
  const [row] = await office.sql(
    `select total, amount_cents from station_count where station = 'claim-paid' and programme_id = (select programme_id from claim where id = $1)`,
    [above],
  );
  assert.deepEqual([Number(row?.total), row?.amount_cents], [2, 40_000], 'money of a Land is counted once');
});

test('own costs are claimed by receipts and months of staff, with the rate on them, and used up where they are held', async () => {
  const { parentId } = await chain();
  const line = (more: object) => ({ costType: 'staff', month: '2018-03', evidence: 'Frau Muster', ...more });
  const wrong = await claim('district-office', parentId, {
    lines: [
      line({}),
      line({ costType: 'overheads', amountCents: 5 }),
      line({ month: '2019-01', amountCents: 5 }),
      line({ costType: 'lump', quantity: 2 }),
    ],
  });
  assert.deepEqual(wrong.kind === 'invalid' && wrong.problems.map(({ path, code }) => [path, code]), [
    ['lines.0.amountCents', 'needs-amount'],
    ['lines.1.costType', 'computed-by-itself'],
    ['lines.2.month', 'outside-grant'],
    ['lines.3.costType', 'computed-by-itself'],
  ]);
  const id = await claimed('district-office', parentId, {
    lines: [
      line({ quantity: 120, amountCents: 80_000 }),
      line({ evidence: 'Rechnung 7', amountCents: 20_000 }),
    ],
  });
  // Benefits bear a quarter of the plan on top of what is really spent; they are counted and never paid.
  assert.equal((await stored(id))?.requested_cents, 115_000 + 33_333);
  assert.equal(
    codeOf(
      await claim('district-office', parentId, { lines: [line({ evidence: 'Rechnung 7', amountCents: 1 })] }),
    ),
    'already-claimed',
  );
  await paidBy(AUTHORITY, id);
  assert.deepEqual(await booked(id), [
    { rule: 'pay', amount_cents: 115_000, kind: 'appropriation' },
    { rule: 'use', amount_cents: 115_000, kind: 'held' },
    { rule: 'count', amount_cents: 33_333, kind: 'appropriation' },
  ]);
  assert.deepEqual(
    [(await stored(id))?.accepted_cents, (await stored(id))?.counted_cents],
    [148_333, 33_333],
  );
});

test('money in advance is asked for within the window, and what is spent then counts against it first', async () => {
  const { parentId } = await chain();
  const advance = (lastDay: string, startsOn = '2018-04-01') =>
    office.does('district-office', submitAdvance, {
      ...{ grantId: parentId, startsOn, lastDay },
      needs: [{ costType: 'staff', amountCents: 40_000 }],
    });
  assert.equal(codeOf(await advance('2018-06-30')), 'window-too-long');
  const first = await advance('2018-05-31');
  assert.equal(codeOf(first), 'done');
  assert.equal(codeOf(await advance('2018-05-31', '2018-05-01')), 'already-advanced');
  await paidBy(AUTHORITY, first.kind === 'done' ? String(first.answer.id) : '');
  const staff = (evidence: string, amountCents: number) => [
    { costType: 'staff', month: '2018-04', evidence, amountCents },
  ];
  const settled = await claimed('district-office', parentId, { lines: staff('Rechnung 1', 30_000) });
  // 30,000 of the advance are spent; only the rate on them is still to be paid. 10,000 are counted on top.
  assert.equal((await stored(settled))?.requested_cents, 4_500 + 10_000);
  await paidBy(AUTHORITY, settled);
  const more = await claimed('district-office', parentId, { lines: staff('Rechnung 2', 30_000) });
  assert.equal((await stored(more))?.requested_cents, 20_000 + 4_500 + 10_000);
});

test('a receipt that was rejected may be claimed again under its name, and what is counted on top of it goes with it', async () => {
  const { parentId } = await chain();
  const lines = [{ costType: 'staff', month: '2018-03', evidence: 'Rechnung 12', amountCents: 30_000 }];
  const id = await claimed('district-office', parentId, { lines });
  const [receipt] = await office.sql(`select id from claim_line where claim_id = $1 and form = 'receipt'`, [
    id,
  ]);
  const cut = { [receipt?.id]: { acceptedCents: 0, reasonCode: 'no-evidence' } };
  await office.did(AUTHORITY[0], checkClaim, { id, version: 1, reason: 'Ohne Nachweis.', lines: cut });
  await office.did(AUTHORITY[1], releaseClaim, { id, version: 2, verdict: 'agree' });
  const [counted] = await office.sql(
    `select accepted_cents, reason_code from claim_line where claim_id = $1 and form = 'counted'`,
    [id],
  );
  assert.deepEqual(counted, { accepted_cents: 0, reason_code: 'follows' });
  assert.equal(codeOf(await claim('district-office', parentId, { lines })), 'done');
  assert.equal(codeOf(await claim('district-office', parentId, { lines })), 'already-claimed');
});

test('what another payer says to bear is not claimed, and after the payment it is a difference', async () => {
  const { childId, projectId, placeId } = await chain();
  const share = {
    ...{ projectId, month: '2018-03', placeId, costType: 'lump', payer: 'Jobcenter' },
    amountCents: 5_000,
  };
  await office.did('provider', declareShare, share);
  assert.equal(
    codeOf(await office.does('provider', declareShare, { ...share, amountCents: 15_001 })),
    'above-the-whole',
  );
  const id = await claimed('provider', childId);
  assert.equal((await stored(id))?.requested_cents, 35_000);
  await paidBy(DISTRICT, id);
  await office.did('provider', declareShare, share);
  const owed = await claim('provider', childId);
  assert.deepEqual(owed.kind === 'refused' && owed.refusal, {
    code: 'nothing-to-claim',
    facts: { total: -5_000 },
  });
});
