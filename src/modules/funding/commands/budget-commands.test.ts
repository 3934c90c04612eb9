import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { appropriate } from './appropriate.ts';
import { reduceAppropriation } from './reduce-appropriation.ts';

const office = await openOffice();
after(() => office.close());
let programmeId: string;
before(async () => {
  programmeId = await publishedProgramme(office);
});

const row = (budgetYear: number, amountCents: number, source = 'land') => ({
  source,
  budgetYear,
  amountCents,
});
const book = (who: string, ...appropriations: object[]) =>
  office.does(who, appropriate, { programmeId, reason: 'Haushaltsplan', appropriations });
const lineOf = async (year: number) =>
  (
    await office.sql('select * from budget_line where programme_id = $1 and budget_year = $2', [
      programmeId,
      year,
    ])
  )[0];
const entriesOf = (lineId: string) =>
  office.sql('select * from ledger_entry where budget_line_id = $1 order by number', [lineId]);

test('the programme office opens lines by booking money, and books more on them', async () => {
  assert.equal((await book('programme-office', row(2017, 100), row(2018, 200), row(2018, 50))).kind, 'done');
  assert.equal((await book('programme-office', row(2018, 25))).kind, 'done');
  assert.equal((await lineOf(2017))?.appropriation_cents, 100);
  assert.equal((await lineOf(2018))?.appropriation_cents, 275);
  assert.equal((await entriesOf((await lineOf(2018))?.id)).length, 3);
});

test('money from a source that the programme does not name is refused', async () => {
  const outcome = await book('programme-office', row(2017, 100, 'esf'));
  assert.deepEqual(outcome.kind === 'refused' && outcome.refusal, {
    code: 'unknown-source',
    facts: { source: 'esf' },
  });
});

test('nobody else books appropriations', async () => {
  assert.equal((await book('grant-officer', row(2017, 100))).kind, 'not-permitted');
  assert.equal((await book('auditor', row(2017, 100))).kind, 'not-permitted');
});

test('a wrong appropriation is corrected by an entry that names it, up to what is left of it', async () => {
  await book('programme-office', row(2019, 1000));
  const line = await lineOf(2019);
  const [old] = await entriesOf(line?.id);
  const reduce = (amountCents: number) =>
    office.does('programme-office', reduceAppropriation, { id: old?.id, amountCents, reason: 'Tippfehler' });
  assert.equal((await reduce(900)).kind, 'done');
  const again = await reduce(101);
  assert.deepEqual(again.kind === 'refused' && again.refusal, {
    code: 'more-than-the-old',
    facts: { left: 100 },
  });
  const entries = await entriesOf(line?.id);
  assert.equal(entries.at(-1)?.corrects_id, old?.id);
  assert.equal(entries[0]?.amount_cents, 1000, 'the old entry stands as it was');
  assert.equal((await lineOf(2019))?.appropriation_cents, 100);
});
