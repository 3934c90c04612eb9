import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { openApp } from '../../identity/testing/app.ts';
import { amountOf, moneyOf } from '../../programmes/model/testing/minimal-programme.ts';
import { decideAppropriation, prepareAppropriation } from './appropriation-decision.ts';
import { decideReduction, prepareReduction } from './reduction-decision.ts';

const office = await openOffice();
after(() => office.close());
let programmeId: string;
before(async () => {
  programmeId = await publishedProgramme(office);
});

const row = (cashYear: number, amountCents: number, more: object = {}) => ({
  source: 'land',
  cashYear,
  amountCents,
  ...more,
});
const prepare = (who: string, ...appropriations: object[]) =>
  office.does(who, prepareAppropriation, { id: programmeId, reason: 'Haushaltsplan', appropriations });
const decide = (who = 'second-programme-officer', more: object = { verdict: 'agree' }) =>
  office.does(who, decideAppropriation, { id: programmeId, ...more });
const appropriate = async (...appropriations: object[]) => {
  assert.equal((await prepare('programme-office', ...appropriations)).kind, 'done');
  return decide();
};
const codeOf = (outcome: Awaited<ReturnType<typeof prepare>>) =>
  outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind;
const lineOf = async (year: number, kind = 'appropriation') =>
  (
    await office.sql('select * from budget_line where programme_id = $1 and cash_year = $2 and kind = $3', [
      programmeId,
      year,
      kind,
    ])
  )[0];
const entriesOf = (lineId: string) =>
  office.sql('select * from ledger_entry where budget_line_id = $1 order by number', [lineId]);

test('what one person prepares opens lines once another agrees, and more is booked on them', async () => {
  await prepare('programme-office', row(2017, 100), row(2018, 200), row(2018, 50));
  assert.equal(await lineOf(2017), undefined, 'nothing is there before the second person');
  assert.equal((await decide()).kind, 'done');
  assert.equal((await appropriate(row(2018, 25))).kind, 'done');
  assert.equal((await lineOf(2017))?.appropriation_cents, 100);
  assert.equal((await lineOf(2018))?.appropriation_cents, 275);
  assert.equal((await lineOf(2018))?.holder_id, office.people['programme-office']?.organisationId);
  assert.equal((await entriesOf((await lineOf(2018))?.id)).length, 3);
});

test('money that a budget promises for a later year is a line of its own', async () => {
  assert.equal((await appropriate(row(2019, 500, { authorisationYear: 2018 }), row(2019, 40))).kind, 'done');
  assert.equal((await lineOf(2019, 'authorisation'))?.appropriation_cents, 500);
  assert.equal((await lineOf(2019))?.appropriation_cents, 40);
  const early = await prepare('programme-office', row(2018, 1, { authorisationYear: 2019 }));
  assert.equal(codeOf(early), 'authorised-too-late');
});

test('nobody agrees to what they prepared, and what is returned is not booked', async () => {
  await prepare('programme-office', row(2020, 100));
  assert.equal(codeOf(await decide('programme-office')), 'not-by-preparer');
  assert.equal(codeOf(await prepare('second-programme-officer', row(2020, 1))), 'appropriation-prepared');
  assert.equal(
    (await decide('second-programme-officer', { verdict: 'return', reason: 'Kein Beleg' })).kind,
    'done',
  );
  assert.equal(await lineOf(2020), undefined);
});

test('money from a source that the programme does not name is refused', async () => {
  const outcome = await prepare('programme-office', row(2017, 100, { source: 'esf' }));
  assert.deepEqual(outcome.kind === 'refused' && outcome.refusal, {
    code: 'unknown-source',
    facts: { source: 'esf' },
  });
});

test('nobody else books appropriations', async () => {
  assert.equal((await prepare('grant-officer', row(2017, 100))).kind, 'not-permitted');
  assert.equal((await prepare('auditor', row(2017, 100))).kind, 'not-permitted');
});

test('a wrong appropriation is corrected by an entry that names it, up to what is left of it, by two people', async () => {
  await appropriate(row(2021, 1000));
  const line = await lineOf(2021);
  const [old] = await entriesOf(line?.id);
  const reduce = (amountCents: number) =>
    office.does('programme-office', prepareReduction, { id: old?.id, amountCents, reason: 'Tippfehler' });
  const agree = (who: string) => office.does(who, decideReduction, { id: old?.id, verdict: 'agree' });
  assert.equal((await reduce(900)).kind, 'done');
  assert.equal(codeOf(await agree('programme-office')), 'not-by-preparer');
  assert.equal((await agree('second-programme-officer')).kind, 'done');
  const again = await reduce(101);
  assert.deepEqual(again.kind === 'refused' && again.refusal, {
    code: 'more-than-the-old',
    facts: { left: 100 },
  });
  const entries = await entriesOf(line?.id);
  assert.equal(entries.at(-1)?.corrects_id, old?.id);
  assert.equal(entries[0]?.amount_cents, 1000, 'the old entry stands as it was');
  assert.equal((await lineOf(2021))?.appropriation_cents, 100);
});

test('an amount that can hardly be right is questioned at its field, until somebody says why for the second person', async () => {
  const billions = [row(2018, 5), row(2019, 14_000_000_000_000)];
  const questioned = await prepare('programme-office', ...billions);
  assert.deepEqual(questioned.kind === 'invalid' && questioned.problems, [
    { path: 'appropriations.1.amountCents', code: 'unlikely-amount', facts: {} },
  ]);
  const unlikelyReason = 'So steht es im Haushaltsplan, Kapitel 05 04.';
  const answered = await office.does('programme-office', prepareAppropriation, {
    ...{ id: programmeId, reason: 'Haushaltsplan', appropriations: billions, unlikelyReason },
  });
  assert.equal(answered.kind, 'done');
  const [waiting] = await office.sql(
    `select detail from decision where subject_id = $1 and subject_kind = 'appropriation' and outcome is null`,
    [programmeId],
  );
  assert.equal(waiting?.detail.unlikelyReason, unlikelyReason);
  await decide('second-programme-officer', { verdict: 'return', reason: 'Drei Nullen zu viel.' });
});

test('a source has no more than its file states, by budget years and in all, unless two people say why', async () => {
  const money = {
    ...moneyOf(amountOf('1.000 Euro', 100_000)),
    budgetPeriods: [
      {
        from: '2017-01-01',
        until: '2019-01-01',
        amount: amountOf('300 bis 400 Euro', 40_000, { leastCents: 30_000 }),
      },
    ],
  };
  const id = await publishedProgramme(office, { money: [money] });
  const ask = (appropriations: object[], more: object = {}) =>
    office.does('programme-office', prepareAppropriation, {
      ...{ id, reason: 'Haushaltsplan', appropriations },
      ...more,
    });
  const booked = async (...appropriations: object[]) => {
    assert.equal((await ask(appropriations)).kind, 'done');
    await office.did('second-programme-officer', decideAppropriation, { id, verdict: 'agree' });
  };
  const faults = (outcome: Awaited<ReturnType<typeof ask>>) =>
    outcome.kind === 'invalid' && outcome.problems.map(({ path, code, facts }) => [path, code, facts]);

  await booked(row(2017, 15_000), row(2018, 20_000));
  assert.deepEqual(faults(await ask([row(2018, 5_000), row(2017, 1)])), [
    [
      'appropriations.1.amountCents',
      'above-stated',
      { first: 2017, last: 2018, mostCents: 40_000, standingCents: 40_000 },
    ],
  ]);
  // A promise for a year is of the money of that year: it is redeemed, and not on top.
  await booked(row(2019, 60_000, { authorisationYear: 2018 }));
  await booked(row(2019, 65_000));
  assert.deepEqual(faults(await ask([row(2020, 1)])), [
    ['appropriations.0.amountCents', 'above-stated', { mostCents: 100_000, standingCents: 100_000 }],
  ]);
  const { visitor, problems } = openApp(office);
  const person = visitor();
  await person.signIn('programme-office');
  const pageFor = async (programme: string) =>
    (await (await person.get(`/budget/appropriate?programme=${programme}`)).text()).replaceAll(/\s/g, ' ');
  const page = await pageFor(id);
  assert.match(page, /Land, 2017–2018: 300,00 € bis 400,00 €; eingestellt sind 350,00 €\./);
  assert.match(page, /Land, insgesamt: 1\.000,00 €; eingestellt sind 1\.000,00 €\./);
  const other = await publishedProgramme(office, { money: [money] });
  const fresh = await pageFor(other);
  assert.equal(fresh.match(/value="150,00"/g)?.length, 2, 'half of the lower end for each year');
  const answered = await ask([row(2020, 1)], { unlikelyReason: 'Nachtragshaushalt 2020, Kapitel 05 04.' });
  assert.equal(answered.kind, 'done');
  assert.deepEqual(problems, []);
});
