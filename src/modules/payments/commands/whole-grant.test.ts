import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { decideYear, prepareYear } from '../../funding/index.ts';
import { decideHeldYear, lumpLines, prepareHeldYear } from '../../grants/index.ts';
import {
  amountOf,
  asked,
  costTypeOf,
  districtLine,
  minimalProgramme,
} from '../../programmes/model/testing/minimal-programme.ts';
import { codeOf } from '../testing/claims.ts';
import { AUTHORITY, DISTRICT, grantedByAuthority, occupyPlaces, passedOn } from '../testing/passed-on.ts';
import { checkClaim, releaseClaim } from './claim-decision.ts';
import { submitAdvance } from './submit-advance.ts';
import { submitClaim } from './submit-claim.ts';

const office = await openOffice();
after(() => office.close());
await office.hire('second-district-officer', 'district-office', office.districtId);
const third = await office.found('provider', 'QSG', office.districtId);
await office.hire('third-provider', 'provider', third);

const read = { sources: [], verified: false };
const { procedure } = minimalProgramme();
const staff = { basis: 'actual-costs' as const, per: { unit: 'project' as const, time: 'once' as const } };
const LUMPS = {
  lumpSums: [
    { costType: 'lump', rateCents: 25_000, kinds: null },
    { costType: 'allowance', rateCents: 24_000, kinds: ['municipal'] },
  ],
};
/** The 68 places of Jerichower Land as they go to three providers: work opportunities and municipal places. */
const PROVIDERS = [
  ['provider', 15, 5],
  ['other-provider', 12, 4],
  ['third-provider', 24, 8],
] as const;
const offersOf = (work: number, municipal: number) =>
  asked(work, municipal).map((offer) => ({ ...offer, unit: 'place' as const }));

const own = (cashYear: number, coach: number, coordination: number) => [
  { costType: 'coach', cashYear, amountCents: coach },
  { costType: 'coordination', cashYear, amountCents: coordination },
];

/** The plan over 645,000 euros: what the district keeps, and what it passes on. */
const PLAN = {
  startsOn: '2017-10-01',
  lastDay: '2019-12-31',
  items: PROVIDERS.map(([who, work, municipal]) => ({
    providerId: office.people[who]?.organisationId,
    title: `Vorhaben ${who}`,
    fieldOfUse: 'verschiedene',
    offers: asked(work, municipal),
    amountCents: 1,
  })),
  lines: [
    ...own(2017, 1_290_000, 833_000),
    ...own(2018, 5_160_000, 3_332_000),
    ...own(2019, 5_160_000, 3_332_756),
    ...PROVIDERS.flatMap(([, work, municipal], index) =>
      lumpLines(index, offersOf(work, municipal), LUMPS, { from: '2018-03-16', until: '2020-01-01' }),
    ),
  ],
};

/**
 * The days on which the district draws money: until when it is meant, what coach and coordination need, the months that it will
 * pass on by then, and on which days its providers claim after that.
 */
const DRAWS: readonly (readonly [
  day: string,
  from: string,
  until: string,
  own: readonly [coach: number, coordination: number],
  months: number,
  claims: readonly string[],
])[] = [
  ['2017-12-01', '2017-10-01', '2017-12-31', [1_290_000, 833_000], 0, []],
  ['2018-01-08', '2018-01-01', '2018-02-28', [860_000, 555_000], 0, []],
  ['2018-03-05', '2018-03-01', '2018-04-30', [860_000, 555_000], 16 / 30, ['2018-04-16']],
  ['2018-05-07', '2018-05-01', '2018-06-30', [860_000, 555_000], 2, ['2018-05-15', '2018-06-15']],
  ['2018-07-02', '2018-07-01', '2018-08-31', [860_000, 555_000], 2, ['2018-08-15']],
  ['2018-09-03', '2018-09-01', '2018-10-31', [860_000, 555_000], 2, ['2018-10-15']],
  ['2018-11-05', '2018-11-01', '2018-12-31', [860_000, 557_000], 2, ['2018-12-14']],
  ['2019-01-08', '2019-01-01', '2019-02-28', [860_000, 555_460], 2, ['2019-01-15', '2019-02-15']],
  ['2019-03-04', '2019-03-01', '2019-04-30', [860_000, 555_460], 2, ['2019-04-15']],
  ['2019-05-06', '2019-05-01', '2019-06-30', [860_000, 555_460], 2, ['2019-06-14']],
  ['2019-07-02', '2019-07-01', '2019-08-31', [860_000, 555_460], 2, ['2019-08-15']],
  ['2019-09-02', '2019-09-01', '2019-10-31', [860_000, 555_460], 2, ['2019-10-15']],
  ['2019-11-04', '2019-11-01', '2019-12-15', [860_000, 555_456], 2, ['2019-12-13']],
  ['2019-12-16', '2019-12-16', '2019-12-31', [0, 0], 1, ['2019-12-20']],
];

const at = (day: string) => office.setTime(`${day}T10:00:00Z`);

async function paid(id: string, [first, second]: readonly [string, string]): Promise<void> {
  await office.did(first, checkClaim, { id, version: 1, reason: 'Rechnerisch richtig.' });
  await office.did(second, releaseClaim, { id, version: 2, verdict: 'agree' });
}

/** Sixty-eight places at 250 euros and seventeen at 240, each rounded for itself. */
const passedOnCents = (months: number) => ({
  lump: 68 * Math.round(25_000 * months),
  allowance: 17 * Math.round(24_000 * months),
});

async function draw(grantId: string, [day, startsOn, lastDay, staffCents, months]: (typeof DRAWS)[number]) {
  at(day);
  const [coach, coordination] = staffCents;
  const needs = Object.entries({ coach, coordination, ...passedOnCents(months) })
    .filter(([, amountCents]) => amountCents > 0)
    .map(([costType, amountCents]) => ({ costType, amountCents }));
  const id = await office.did('district-office', submitAdvance, { grantId, startsOn, lastDay, needs });
  await paid(id, AUTHORITY);
}

/** The district shows what became of the money: staff by receipts, and what it has passed on. */
async function settle(grantId: string, [, from, lastDay, staffCents]: (typeof DRAWS)[number]) {
  at(lastDay);
  const lines = ['coach', 'coordination'].flatMap((costType, index) => {
    const amountCents = staffCents[index] as number;
    const evidence = `Personal ${costType} ${from}`;
    return amountCents > 0 ? [{ costType, month: from.slice(0, 7), evidence, amountCents }] : [];
  });
  await paid(await office.did('district-office', submitClaim, { grantId, lines }), AUTHORITY);
}

/** The Land closes the year of its lines, and the district that of what it holds to pass on. */
async function closeYear(programmeId: string, grantId: string): Promise<void> {
  const asked = { free: 'lapse', reason: 'Abschluss' };
  await office.did('programme-office', prepareYear, { id: programmeId, ...asked });
  await office.did('second-programme-officer', decideYear, { id: programmeId, verdict: 'agree' });
  await office.did(DISTRICT[0], prepareHeldYear, { id: grantId, ...asked });
  await office.did(DISTRICT[1], decideHeldYear, { id: grantId, verdict: 'agree' });
}

async function payProviders(children: readonly string[], day: string): Promise<void> {
  at(day);
  for (const [index, [who]] of PROVIDERS.entries()) {
    const month = day === '2019-12-20' ? { month: '2019-12' } : {};
    await paid(await office.did(who, submitClaim, { grantId: children[index], ...month }), DISTRICT);
  }
}

test('645,000 euros go down the chain to the last cent: drawn in advance, passed on month by month, over two turns of the year', async () => {
  const programmeId = await publishedProgramme(office, {
    costTypes: [
      costTypeOf('lump', { basis: 'lump-sum', cap: amountOf('', 25_000) }),
      costTypeOf('allowance', { basis: 'allowance', cap: amountOf('', 24_000), offers: ['municipal'] }),
      costTypeOf('coach', staff),
      costTypeOf('coordination', staff),
    ],
    payment: { mode: 'advance', windowDays: 60, lastMonthEarly: true, returned: 'available', ...read },
    procedure: {
      ...procedure,
      steps: [...districtLine(), { act: 'passing-on', by: ['district'], to: 'provider', ...read }],
      passingOn: { to: ['provider'], costTypes: ['lump', 'allowance'], ...read },
    },
  });
  at('2017-09-20');
  const years = [2017, 2018, 2019].map((cashYear) => ({ cashYear, amountCents: 40_000_000 }));
  await appropriated(office, programmeId, ...years);
  at('2017-09-25');
  const grantId = await grantedByAuthority(office, { programmeId, ...PLAN });

  const children: string[] = [];
  for (const step of DRAWS) {
    const [day, , , , , claims] = step;
    if (day === '2018-01-08' || day === '2019-01-08') {
      at(day);
      await closeYear(programmeId, grantId);
    }
    if (day === '2018-03-05') {
      at('2018-03-01');
      const need = { grantId, startsOn: '2018-03-01', lastDay: '2018-03-31' };
      assert.equal(
        codeOf(
          await office.does('district-office', submitAdvance, {
            ...need,
            needs: [{ costType: 'lump', amountCents: 1 }],
          }),
        ),
        'plan-exhausted',
        'nobody claims what waits to be passed on',
      );
      for (const [provider] of PROVIDERS) {
        const child = await passedOn(office, { grantId, provider, startsOn: '2018-03-16' });
        await occupyPlaces(office, child, '[2018-03-16,)');
        children.push(child);
      }
    }
    await draw(grantId, step);
    for (const claimed of claims) await payProviders(children, claimed);
    await settle(grantId, step);
  }

  const paidBy = await office.sql(
    `select (g.parent_id is null) as above, extract(year from p.paid_on)::int as year, sum(p.amount_cents)::bigint as cents
       from payment p join grant_award g on g.id = p.grant_id group by 1, 2 order by 1, 2`,
  );
  assert.deepEqual(paidBy, [
    { above: false, year: 2018, cents: 17_988_244 },
    { above: false, year: 2019, cents: 27_404_000 },
    { above: true, year: 2017, cents: 2_123_000 },
    { above: true, year: 2018, cents: 26_480_244 },
    { above: true, year: 2019, cents: 35_896_756 },
  ]);
  const paidFromHeld = await office.sql(
    `select l.kind, l.cash_year as year, sum(e.amount_cents)::bigint as cents from ledger_entry e
       join budget_line l on l.id = e.budget_line_id where e.rule = 'pay' and l.origin_grant_id = $1 group by 1, 2 order by 2, 1 desc`,
    [grantId],
  );
  assert.deepEqual(paidFromHeld, [
    { kind: 'held', year: 2018, cents: 17_988_244 },
    { kind: 'held', year: 2019, cents: 25_296_000 },
    { kind: 'carry-over', year: 2019, cents: 2_108_000 },
  ]);
  const [left] = await office.sql(
    `select sum(debit_cents - credit_cents) filter (where account = 'committed')::bigint as committed,
            sum(debit_cents - credit_cents) filter (where account = 'available' and l.kind = 'held')::bigint as held,
            sum(debit_cents - credit_cents) filter (where account = 'used')::bigint as used
       from ledger_account a join budget_line l on l.id = a.budget_line_id`,
  );
  assert.deepEqual(left, { committed: 0, held: 0, used: 19_107_756 });
  const more = { costType: 'coach', month: '2019-12', evidence: 'Ein Cent mehr', amountCents: 1 };
  assert.equal(
    codeOf(await office.does('district-office', submitClaim, { grantId, lines: [more] })),
    'plan-exhausted',
  );
  at('2020-01-06');
  await closeYear(programmeId, grantId);
  assert.deepEqual(await office.sql('select id from budget_line where closed_on is null'), []);
});
