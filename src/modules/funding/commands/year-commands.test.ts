import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice } from '../../../../test/support/office.ts';
import { openBooks, post, totalsOf } from '../testing/ledger-line.ts';
import { prepareAppropriation } from './appropriation-decision.ts';
import { decideYear, prepareYear } from './year-decision.ts';

const office = await openOffice();
after(() => office.close());

const codeOf = (outcome: Awaited<ReturnType<typeof office.does>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
const prepare = (id: string, free = 'lapse', who = 'programme-office') =>
  office.does(who, prepareYear, { id, free, reason: 'Jahresabschluss' });
const decide = (id: string, who = 'second-programme-officer') =>
  office.does(who, decideYear, { id, verdict: 'agree' });
const lineOf = async (programmeId: string, cashYear: number, kind: string) =>
  (
    await office.sql('select * from budget_line where programme_id = $1 and cash_year = $2 and kind = $3', [
      programmeId,
      cashYear,
      kind,
    ])
  )[0];

/** The books of 2018 with 100 cents, of which a grant holds 60 and was paid 40, seen in January. */
async function yearAtItsEnd() {
  office.setTime('2018-12-20T10:00:00Z');
  const { programmeId, grantId, lines } = await openBooks(office, [2018, 2018, 'appropriation']);
  const budgetLineId = lines[0]?.id as string;
  await post(office, { rule: 'appropriate', budgetLineId, amountCents: 100 });
  await post(office, { rule: 'commit', budgetLineId, grantId, amountCents: 60 });
  await post(office, { rule: 'pay', budgetLineId, grantId, amountCents: 40 });
  office.setTime('2019-01-04T10:00:00Z');
  return { programmeId, grantId, budgetLineId };
}

test('a finished year is closed by two people: what grants hold is carried over, free money lapses', async () => {
  const { programmeId, grantId, budgetLineId } = await yearAtItsEnd();
  assert.equal(codeOf(await prepare(programmeId)), 'done');
  assert.equal(codeOf(await prepare(programmeId, 'carry', 'second-programme-officer')), 'year-prepared');
  assert.equal(codeOf(await decide(programmeId, 'programme-office')), 'not-by-preparer');
  assert.equal(codeOf(await decide(programmeId)), 'done');
  const { kept } = await totalsOf(office, budgetLineId);
  assert.deepEqual(kept, { appropriatedCents: 100, committedCents: 40, paidCents: 40, departedCents: 60 });
  const rest = await lineOf(programmeId, 2019, 'carry-over');
  assert.deepEqual(
    [rest?.authorisation_year, rest?.appropriation_cents, rest?.committed_cents, rest?.holder_id],
    [2018, 20, 20, office.people['programme-office']?.organisationId],
  );
  assert.ok('id' in (await post(office, { rule: 'pay', budgetLineId: rest?.id, grantId, amountCents: 20 })));
});

test('free money is carried over where two people say so', async () => {
  const { programmeId } = await yearAtItsEnd();
  await prepare(programmeId, 'carry');
  await decide(programmeId);
  const rest = await lineOf(programmeId, 2019, 'carry-over');
  assert.deepEqual([rest?.appropriation_cents, rest?.committed_cents], [60, 20]);
});

test('into a closed year nothing is booked, no line joins it, and it is not opened again', async () => {
  const { programmeId, grantId, budgetLineId } = await yearAtItsEnd();
  await prepare(programmeId);
  await decide(programmeId);
  for (const posting of [
    { rule: 'appropriate', budgetLineId, amountCents: 1 },
    { rule: 'release', budgetLineId, grantId, amountCents: 1 },
  ] as const)
    assert.deepEqual(await post(office, posting), { constraint: 'year_is_open' });
  const more = await office.does('programme-office', prepareAppropriation, {
    id: programmeId,
    reason: 'Nachtrag',
    appropriations: [{ source: 'land', cashYear: 2018, authorisationYear: 2017, amountCents: 1 }],
  });
  assert.equal(codeOf(more), 'year-closed');
  await assert.rejects(
    office.sql(
      `insert into budget_line (tenant_id, id, programme_id, holder_id, source, source_kind, cash_year, authorisation_year, kind)
       select tenant_id, gen_random_uuid(), programme_id, holder_id, 'esf', source_kind, 2018, 2018, kind from budget_line where id = $1`,
      [budgetLineId],
    ),
    { constraint: 'year_is_open' },
  );
  await assert.rejects(
    office.sql('update budget_line set closed_on = null, closed_by = null where id = $1', [budgetLineId]),
    /only grows/,
  );
  assert.equal(codeOf(await prepare(programmeId)), 'no-year-to-close');
});

test('a year that still holds something, or is not over, cannot be closed by hand either', async () => {
  const { programmeId, budgetLineId } = await yearAtItsEnd();
  await prepare(programmeId);
  await decide(programmeId);
  const [decision] = await office.sql('select closed_by from budget_line where id = $1', [budgetLineId]);
  const other = await yearAtItsEnd();
  const close = () =>
    office.as('programme-office', ({ db, today }) =>
      db
        .updateTable('budgetLine')
        .set({ closedOn: today, closedBy: decision?.closed_by })
        .where('id', '=', other.budgetLineId)
        .execute(),
    );
  await assert.rejects(close(), { constraint: 'closed_years_are_empty' });
  office.setTime('2018-12-31T10:00:00Z');
  assert.equal(codeOf(await prepare(other.programmeId)), 'no-year-to-close');
});

test('a booking after the preparation makes it lapse, and the year is prepared anew', async () => {
  const { programmeId, grantId, budgetLineId } = await yearAtItsEnd();
  await prepare(programmeId);
  await post(office, { rule: 'release', budgetLineId, grantId, amountCents: 20 });
  const late = await decide(programmeId);
  assert.ok(late.kind === 'done' && late.answer.ruling === 'lapsed');
  assert.equal((await lineOf(programmeId, 2018, 'appropriation'))?.closed_on, null);
  assert.equal(codeOf(await prepare(programmeId)), 'done');
  assert.equal(codeOf(await decide(programmeId)), 'done');
  assert.equal(await lineOf(programmeId, 2019, 'carry-over'), undefined, 'nothing was left to carry over');
});

test('money is carried over for two years; what is held longer must be set free first', async () => {
  const { programmeId, grantId } = await yearAtItsEnd();
  for (const year of [2019, 2020]) {
    assert.equal(codeOf(await prepare(programmeId)), 'done');
    assert.equal(codeOf(await decide(programmeId)), 'done');
    office.setTime(`${year + 1}-01-04T10:00:00Z`);
  }
  const rest = await lineOf(programmeId, 2020, 'carry-over');
  assert.equal(rest?.committed_cents, 20);
  assert.equal(codeOf(await prepare(programmeId)), 'still-committed');
  await post(office, { rule: 'release', budgetLineId: rest?.id, grantId, amountCents: 20 });
  assert.equal(codeOf(await prepare(programmeId, 'carry')), 'done');
  assert.equal(codeOf(await decide(programmeId)), 'done');
  assert.equal((await totalsOf(office, rest?.id)).kept.departedCents, 20);
});

test('what a budget promised for a later year is bound on the money of that year as soon as it is there', async () => {
  office.setTime('2017-11-20T10:00:00Z');
  const { programmeId, grantId, lines } = await openBooks(office, [2018, 2017, 'authorisation']);
  const promise = lines[0]?.id as string;
  await post(office, { rule: 'appropriate', budgetLineId: promise, amountCents: 500 });
  await post(office, { rule: 'commit', budgetLineId: promise, grantId, amountCents: 300 });
  assert.deepEqual(await post(office, { rule: 'pay', budgetLineId: promise, grantId, amountCents: 1 }), {
    constraint: 'booked_by_a_rule',
  });
  office.setTime('2018-01-02T10:00:00Z');
  const tooLittle = await office.does('programme-office', prepareAppropriation, {
    id: programmeId,
    reason: 'Haushaltsplan 2018',
    appropriations: [{ source: 'land', cashYear: 2018, amountCents: 299 }],
  });
  assert.deepEqual(tooLittle.kind === 'refused' && tooLittle.refusal, {
    code: 'promises-not-covered',
    facts: { promised: 300, free: 299 },
  });
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 1000 });
  const line = await lineOf(programmeId, 2018, 'appropriation');
  assert.deepEqual([line?.appropriation_cents, line?.committed_cents], [1000, 300]);
  const { kept } = await totalsOf(office, promise);
  assert.deepEqual(kept, { appropriatedCents: 500, committedCents: 0, paidCents: 0, departedCents: 300 });
  assert.ok('id' in (await post(office, { rule: 'pay', budgetLineId: line?.id, grantId, amountCents: 300 })));
});
