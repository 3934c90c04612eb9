import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { post } from '../../funding/testing/ledger-line.ts';
import { openApp } from '../../identity/testing/app.ts';
import {
  amountOf,
  asked,
  costTypeOf,
  districtLine,
  minimalProgramme,
} from '../../programmes/model/testing/minimal-programme.ts';
import { decideApplication, prepareApplicationDecision } from './application-decision.ts';
import { decideHeldYear, prepareHeldYear } from './held-year-decision.ts';
import { decideNotice, prepareNotice } from './notice-decision.ts';
import { passOnGrant } from './pass-on-grant.ts';
import { submitApplication } from './submit-application.ts';

const office = await openOffice();
after(() => office.close());
office.setTime('2018-01-10T10:00:00Z');
await office.hire('second-district-officer', 'district-office', office.districtId);

const read = { sources: [], verified: false };
const { procedure } = minimalProgramme();
const programmeId = await publishedProgramme(office, {
  costTypes: [
    costTypeOf('lump', { basis: 'lump-sum', cap: amountOf('bis zu 250 EUR', 25_000) }),
    costTypeOf('coaching', { basis: 'actual-costs', per: { unit: 'project', time: 'once' } }),
  ],
  procedure: {
    ...procedure,
    steps: [...districtLine(), { act: 'passing-on', by: ['district'], to: 'provider', ...read }],
    passingOn: { to: ['provider'], costTypes: ['lump'], ...read },
  },
});
await appropriated(office, programmeId, { cashYear: 2018, amountCents: 100_000_000 });
await appropriated(office, programmeId, { cashYear: 2019, authorisationYear: 2018, amountCents: 1_000_000 });

const provider = office.people.provider?.organisationId as string;
const lump = { project: 0, costType: 'lump', cashYear: 2018, quantity: 4, unitPriceCents: 25_000 };
const own = { costType: 'coaching', cashYear: 2018, amountCents: 50_000 };
const reason = 'Der Bedarf hat sich geändert.';
const [FIRST, SECOND] = [
  ['grant-officer', 'second-officer'],
  ['district-office', 'second-district-officer'],
] as const;
type Two = readonly [string, string];

async function decided(id: string, [one, two]: Two): Promise<string> {
  await office.did(one, prepareApplicationDecision, { id, version: 1, outcome: 'approve', reason });
  const outcome = await office.does(two, decideApplication, { id, version: 2, verdict: 'agree' });
  assert.equal(outcome.kind, 'done', JSON.stringify(outcome));
  return String(outcome.kind === 'done' && outcome.answer.grantId);
}

async function granted(): Promise<string> {
  const id = await office.did('district-office', submitApplication, {
    ...{ programmeId, startsOn: '2018-01-15', lastDay: '2018-12-31', lines: [own, lump] },
    items: [
      {
        ...{ providerId: provider, title: 'Tafelgarten', fieldOfUse: 'Tafel', offers: asked(3, 1) },
        amountCents: 100_000,
      },
    ],
  });
  return decided(id, FIRST);
}

const passedOn = async (id: string): Promise<string> =>
  decided(await office.did('district-office', passOnGrant, { id, providerId: provider }), SECOND);

const prepared = (id: string, [one]: Two, change: object) =>
  office.does(one, prepareNotice, { id, kind: 'amendment', reason, ...change });

async function given(id: string, two: Two, change: object): Promise<void> {
  const first = await prepared(id, two, change);
  assert.equal(first.kind, 'done', JSON.stringify(first));
  const second = await office.does(two[1], decideNotice, { id, verdict: 'agree' });
  assert.equal(second.kind === 'done' && second.answer.ruling, 'approved', JSON.stringify(second));
}

const refusalOf = (outcome: Awaited<ReturnType<typeof prepared>>) =>
  outcome.kind === 'refused' ? [outcome.refusal.code, outcome.refusal.facts] : outcome.kind;

const noticesOf = (id: string) =>
  office.sql('select number, kind, amount_cents as cents from notice where grant_id = $1 order by 1', [id]);
const booksOf = (id: string) =>
  office.sql(
    `select l.cash_year as year, l.kind, c.amount_cents as cents from commitment c join budget_line l on l.id = c.budget_line_id
      where c.grant_id = $1 and c.amount_cents > 0 order by 1`,
    [id],
  );
const heldOf = (id: string) =>
  office.sql(
    `select cash_year as year, appropriation_cents as given, committed_cents as passed from budget_line
      where origin_grant_id = $1 order by 1`,
    [id],
  );

async function pay(grantId: string, amountCents: number): Promise<void> {
  const [line] = await office.sql('select budget_line_id from commitment where grant_id = $1 limit 1', [
    grantId,
  ]);
  const paid = await post(office, {
    rule: 'pay',
    budgetLineId: String(line?.budget_line_id),
    grantId,
    amountCents,
  });
  assert.ok('id' in paid, JSON.stringify(paid));
}

test('an amendment shifts money to another year and prolongs; commitments, held money and projects follow', async () => {
  const id = await granted();
  await given(id, FIRST, {
    amounts: [{ number: 2, amountCents: 60_000 }],
    lines: [{ costType: 'lump', cashYear: 2019, quantity: 2, unitPriceCents: 25_000 }],
    ...{ lastDay: '2019-06-30', askedOn: '2018-01-09' },
  });
  assert.deepEqual(await noticesOf(id), [
    { number: 1, kind: 'first', cents: 150_000 },
    { number: 2, kind: 'amendment', cents: 160_000 },
  ]);
  assert.deepEqual(await booksOf(id), [
    { year: 2018, kind: 'appropriation', cents: 110_000 },
    { year: 2019, kind: 'authorisation', cents: 50_000 },
  ]);
  assert.deepEqual(await heldOf(id), [
    { year: 2018, given: 110_000, passed: 0 },
    { year: 2019, given: 50_000, passed: 0 },
  ]);
  const [project] = await office.sql(
    `select p.ends_on::text, w.amount_cents as cents from project p join project_award w on w.project_id = p.id where p.grant_id = $1`,
    [id],
  );
  assert.deepEqual(project, { ends_on: '2019-07-01', cents: 60_000 });
  await given(id, FIRST, { amounts: [{ number: 2, amountCents: 70_000 }] });
  assert.equal((await noticesOf(id)).at(-1)?.cents, 170_000);
});

test('an amendment never goes below what is passed on or paid, and says the figure', async () => {
  const id = await granted();
  const child = await passedOn(id);
  assert.deepEqual(refusalOf(await prepared(id, FIRST, { amounts: [{ number: 2, amountCents: 49_999 }] })), [
    'below-passed-on',
    { source: 'land', year: 2018, least: 100_000, wanted: 99_999 },
  ]);
  await pay(child, 30_000);
  assert.deepEqual(
    refusalOf(await prepared(child, SECOND, { amounts: [{ number: 1, amountCents: 29_999 }] })),
    ['below-paid', { source: 'land', year: 2018, least: 30_000, wanted: 29_999 }],
  );
  // First the provider's notice, then that of the district.
  await given(child, SECOND, { amounts: [{ number: 1, amountCents: 30_000 }] });
  await given(id, FIRST, { amounts: [{ number: 2, amountCents: 49_999 }] });
  assert.deepEqual(await heldOf(id), [{ year: 2018, given: 99_999, passed: 30_000 }]);
  const more = await prepared(child, SECOND, { amounts: [{ number: 1, amountCents: 100_000 }] });
  assert.deepEqual(refusalOf(more), [
    'line-exhausted',
    { free: 69_999, wanted: 70_000, source: 'Land', year: 2018 },
  ]);
});

test('what is passed on does not outlast the grant above, whoever is changed', async () => {
  const id = await granted();
  const child = await passedOn(id);
  await prepared(child, SECOND, { lastDay: '2019-01-31' });
  const longer = await office.does(SECOND[1], decideNotice, { id: child, verdict: 'agree' });
  assert.deepEqual(refusalOf(longer), ['outlasts-grant', {}]);
  await prepared(id, FIRST, { lastDay: '2018-11-30' });
  const shorter = await office.does(FIRST[1], decideNotice, { id, verdict: 'agree' });
  assert.deepEqual(refusalOf(shorter), ['outlasts-grant', {}]);
});

test('a part revocation only takes; a whole one leaves what is paid, and nothing where nothing was', async () => {
  const id = await granted();
  const child = await passedOn(id);
  const more = { kind: 'revocation', amounts: [{ number: 1, amountCents: 100_001 }] };
  assert.equal(refusalOf(await prepared(child, SECOND, more))[0], 'only-less');
  await given(child, SECOND, { kind: 'revocation', amounts: [{ number: 1, amountCents: 80_000 }] });
  await pay(child, 30_000);
  await given(child, SECOND, { kind: 'revocation', heardOn: '2018-01-08' });
  assert.deepEqual(
    (await noticesOf(child)).map(({ kind, cents }) => `${kind} ${cents}`),
    ['first 100000', 'revocation 80000', 'revocation 30000'],
  );
  assert.deepEqual(await booksOf(child), [{ year: 2018, kind: 'held', cents: 30_000 }]);

  const unpaid = await granted();
  await given(unpaid, FIRST, { kind: 'withdrawal' });
  assert.deepEqual(await booksOf(unpaid), []);
  assert.equal((await noticesOf(unpaid)).at(-1)?.cents, 0);
  assert.equal((await prepared(unpaid, FIRST, { lastDay: '2018-06-30' })).kind, 'not-found');
});

test('a closing notice makes final what was paid, from below to above, and sets the rest free', async () => {
  const id = await granted();
  const child = await passedOn(id);
  await pay(child, 30_000);
  await pay(id, 80_000);
  assert.deepEqual(refusalOf(await prepared(id, FIRST, { kind: 'closing' })), [
    'passed-on-open',
    { open: 70_000 },
  ]);
  await given(child, SECOND, { kind: 'closing' });
  await given(id, FIRST, { kind: 'closing' });
  assert.deepEqual(await noticesOf(id), [
    { number: 1, kind: 'first', cents: 150_000 },
    { number: 2, kind: 'closing', cents: 80_000 },
  ]);
  assert.deepEqual(await booksOf(id), [{ year: 2018, kind: 'appropriation', cents: 80_000 }]);
  assert.deepEqual(await heldOf(id), [{ year: 2018, given: 80_000, passed: 30_000 }]);
  assert.equal(refusalOf(await prepared(id, FIRST, {}))[0], 'grant-closed');
});

test('a closing lapses when something is paid after it was prepared, and nobody decides alone', async () => {
  const id = await granted();
  await pay(id, 10_000);
  await prepared(id, FIRST, { kind: 'closing' });
  const alone = await office.does(FIRST[0], decideNotice, { id, verdict: 'agree' });
  assert.equal(refusalOf(alone)[0], 'not-by-preparer');
  await pay(id, 1);
  const outcome = await office.does(FIRST[1], decideNotice, { id, verdict: 'agree' });
  assert.equal(outcome.kind === 'done' && outcome.answer.ruling, 'lapsed');
});

test('a district passes on lines that belong to no project, at most what is left of each', async () => {
  const measure = { costType: 'lump', cashYear: 2018, quantity: 2, unitPriceCents: 25_000 };
  const applied = await office.did('district-office', submitApplication, {
    ...{ programmeId, startsOn: '2018-01-15', lastDay: '2018-12-31', lines: [own, measure, lump] },
    items: [
      {
        ...{ providerId: provider, title: 'Beratung', fieldOfUse: 'Tafel', offers: asked(3, 1) },
        amountCents: 100_000,
      },
    ],
  });
  const id = await decided(applied, FIRST);
  const pass = (number: number, amountCents: number) =>
    office.does('district-office', passOnGrant, {
      id,
      providerId: provider,
      amounts: [{ number, amountCents }],
    });
  assert.equal(refusalOf(await pass(1, 1))[0], 'above-line', 'the coach is the district’s own');
  const begun = await pass(2, 30_000);
  await decided(String(begun.kind === 'done' && begun.answer.id), SECOND);
  assert.deepEqual(await heldOf(id), [{ year: 2018, given: 200_000, passed: 30_000 }]);
  assert.deepEqual(refusalOf(await pass(2, 20_001)), [
    'above-line',
    { line: 2, left: 20_000, wanted: 20_001 },
  ]);
});

const ofHeld = (id: string, account: string) =>
  office.sql(
    `select l.cash_year as year, l.kind, (a.debit_cents - a.credit_cents)::bigint as cents
       from ledger_account a join budget_line l on l.id = a.budget_line_id
      where l.origin_grant_id = $1 and a.account = $2 and a.debit_cents > a.credit_cents order by 1`,
    [id, account],
  );
const heldYear = (id: string, free: string, who = 'district-office') =>
  office.does(who, prepareHeldYear, { id, free, reason: 'Jahresabschluss' });

/** A grant of 1,500 euros of 2018, of which 1,000 are passed on and 300 paid there, seen in January. */
async function heldAtItsEnd() {
  office.setTime('2018-12-20T10:00:00Z');
  const id = await granted();
  const child = await passedOn(id);
  await pay(child, 30_000);
  await pay(id, 80_000);
  office.setTime('2019-01-04T10:00:00Z');
  return { id, child };
}

test('the year of what is held is closed by two people of its holder: what is bound is carried over, the rest lapses', async () => {
  const { id, child } = await heldAtItsEnd();
  const [line] = await office.sql(`select id from budget_line where origin_grant_id = $1`, [id]);
  const payOn = (budgetLineId: string) =>
    post(office, { rule: 'pay', budgetLineId, grantId: child, amountCents: 70_000 });
  assert.deepEqual(await payOn(line?.id), { constraint: 'money_moves_in_its_year' });
  assert.equal((await heldYear(id, 'lapse', 'grant-officer')).kind, 'not-permitted');
  assert.equal((await heldYear(child, 'lapse')).kind, 'not-found');
  assert.equal((await heldYear(id, 'lapse')).kind, 'done');
  const own = await office.does('district-office', decideHeldYear, { id, verdict: 'agree' });
  assert.equal(refusalOf(own)[0], 'not-by-preparer');
  await office.did(SECOND[1], decideHeldYear, { id, verdict: 'agree' });
  assert.deepEqual(await booksOf(child), [
    { year: 2018, kind: 'held', cents: 30_000 },
    { year: 2019, kind: 'carry-over', cents: 70_000 },
  ]);
  assert.deepEqual(await ofHeld(id, 'lapsed'), [{ year: 2018, kind: 'held', cents: 50_000 }]);
  assert.deepEqual(await payOn(line?.id), { constraint: 'year_is_open' });
  assert.equal(refusalOf(await heldYear(id, 'lapse'))[0], 'no-year-to-close');
  const [rest] = await office.sql(
    `select id from budget_line where origin_grant_id = $1 and cash_year = 2019`,
    [id],
  );
  assert.ok('id' in (await payOn(rest?.id)));
  await given(child, SECOND, { kind: 'closing' });
  // The district has passed on 200 euros more than it has drawn itself: it draws them before its grant is closed.
  assert.deepEqual(refusalOf(await prepared(id, FIRST, { kind: 'closing' })), [
    'below-passed-on',
    { source: 'land', year: 2018, least: 100_000, wanted: 80_000 },
  ]);
});

test('the budget of a district is what it holds, and leads to the year that is to be closed', async () => {
  const { id } = await heldAtItsEnd();
  const district = openApp(office).visitor();
  await district.signIn('district-office');
  const page = await (await district.get('/budget')).text();
  assert.ok(page.includes(`href="/grants/${id}/year"`));
  assert.equal((await district.get(`/grants/${id}/year`)).status, 200);
  const [line] = await office.sql(`select id from budget_line where origin_grant_id = $1`, [id]);
  assert.ok(page.includes(`href="/budget/${line?.id}"`));
  assert.ok((await (await district.get(`/budget/${line?.id}`)).text()).includes(`href="/grants/${id}/year"`));
  const [land] = await office.sql(
    `select id from budget_line where programme_id = $1 and origin_grant_id is null limit 1`,
    [programmeId],
  );
  assert.ok(!page.includes(`/budget/${land?.id}`), 'the money of the Land is not counted once more');
});

test('what was carried over and is not needed lapses with the closing notice of the grant above', async () => {
  const { id, child } = await heldAtItsEnd();
  await heldYear(id, 'carry');
  await office.did(SECOND[1], decideHeldYear, { id, verdict: 'agree' });
  assert.deepEqual(await ofHeld(id, 'available'), [{ year: 2019, kind: 'carry-over', cents: 50_000 }]);
  await given(child, SECOND, { kind: 'closing' });
  await given(id, FIRST, { kind: 'closing' });
  assert.deepEqual(await ofHeld(id, 'lapsed'), [{ year: 2019, kind: 'carry-over', cents: 70_000 }]);
  assert.deepEqual(await ofHeld(id, 'available'), [{ year: 2019, kind: 'carry-over', cents: 50_000 }]);
});

test('of two who close the year of two grants of one district, neither carries into the lines of the other', async () => {
  const [one, two] = [await heldAtItsEnd(), await heldAtItsEnd()];
  for (const { id } of [one, two]) {
    await heldYear(id, 'lapse');
    await office.did(SECOND[1], decideHeldYear, { id, verdict: 'agree' });
  }
  for (const { id } of [one, two])
    assert.deepEqual(await ofHeld(id, 'committed'), [{ year: 2019, kind: 'carry-over', cents: 70_000 }]);
});
