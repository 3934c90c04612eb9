import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { appropriated, openOffice, publishedProgramme } from '../../../../test/support/office.ts';
import { amountOf, asked, costTypeOf, moneyOf } from '../../programmes/model/testing/minimal-programme.ts';
import { claimsOf, codeOf } from '../testing/claims.ts';
import { grantedByAuthority } from '../testing/passed-on.ts';

const office = await openOffice();
after(() => office.close());
const { claim, claimed, paid, linesOf } = claimsOf(office);

/** A grant for the fares of people, 100 euros each a month, and for a premium after thirty days in work; seen in April. */
async function granted(): Promise<string> {
  office.setTime('2018-01-02T10:00:00Z');
  const programmeId = await publishedProgramme(office, {
    money: [moneyOf(null)],
    costTypes: [
      costTypeOf('fares', {
        basis: 'actual-costs',
        per: { unit: 'participant', time: 'month' },
        cap: amountOf('100 Euro', 10_000),
      }),
      costTypeOf('premium', {
        basis: 'unit-cost',
        per: { unit: 'event', time: 'once' },
        event: { what: { de: 'In Arbeit', en: 'In work' }, waitDays: 30 },
      }),
    ],
  });
  await appropriated(office, programmeId, { cashYear: 2018, amountCents: 10_000_000 });
  const providerId = office.people.provider?.organisationId;
  const id = await grantedByAuthority(office, {
    ...{ programmeId, startsOn: '2018-01-01', lastDay: '2018-12-31' },
    items: [
      { ...{ providerId, title: 'Tafelgarten', fieldOfUse: 'Tafel' }, offers: asked(1), amountCents: 1 },
    ],
    lines: [
      { project: 0, costType: 'fares', cashYear: 2018, quantity: 10, unitPriceCents: 10_000 },
      { project: 0, costType: 'premium', cashYear: 2018, quantity: 5, unitPriceCents: 50_000 },
    ],
  });
  office.setTime('2018-04-03T10:00:00Z');
  return id;
}
const fares = (evidence: string, amountCents: number, whom = 'TN 7') => ({
  ...{ costType: 'fares', month: '2018-03', evidence, amountCents, forWhom: [whom] },
});
const premium = (evidence: string, eventOn: string, forWhom = 'TN 7') => ({
  ...{ costType: 'premium', month: '2018-03', evidence, quantity: 1, forWhom: [forWhom], eventOn },
});

test('the month of somebody is cut to its cap over two claims, what was cut stands beside it, and then nothing is left', async () => {
  const grantId = await granted();
  const first = await claimed({ grantId }, { lines: [fares('Fahrkarte 1', 6_000)] });
  const next = { lines: [fares('Fahrkarte 2', 6_000, 'tn 7'), fares('Fahrkarte 3', 6_000, 'TN 8')] };
  const second = await claimed({ grantId }, next);
  const cents = async (id: string) =>
    (await linesOf(id)).map((one) => [one.requested_cents, one.unit_price_cents]);
  assert.deepEqual(await cents(first), [[6_000, null]]);
  assert.deepEqual(await cents(second), [
    [4_000, 6_000],
    [6_000, null],
  ]);
  await paid(first);
  const late = await claim({ grantId }, { lines: [fares('Fahrkarte 4', 1)] });
  assert.deepEqual(late.kind === 'invalid' && late.problems.map(({ path, code }) => [path, code]), [
    ['lines.0.amountCents', 'over-cost-limit'],
  ]);
});

test('of claims at the same moment no two pass a cap together', async () => {
  const grantId = await granted();
  const at = (number: number) => claim({ grantId }, { lines: [fares(`Fahrkarte 1${number}`, 3_001)] });
  const outcomes = await Promise.all([1, 2, 3, 4, 5].map(at));
  assert.equal(outcomes.filter(({ kind }) => kind === 'done').length, 4);
  const [sum] = await office.sql('select sum(requested_cents)::int as cents from claim where grant_id = $1', [
    grantId,
  ]);
  assert.equal(sum?.cents, 10_000);
});

test('a premium waits for its event, is refused until the day, and is paid once for whoever it happened to', async () => {
  const grantId = await granted();
  const young = await claim({ grantId }, { lines: [premium('Vertrag 1', '2018-03-05')] });
  assert.deepEqual(young.kind === 'invalid' && young.problems, [
    { path: 'lines.0.eventOn', code: 'event-too-young', facts: { from: '2018-04-04' } },
  ]);
  office.setTime('2018-04-04T10:00:00Z');
  await claimed({ grantId }, { lines: [premium('Vertrag 1', '2018-03-05')] });
  const again = { lines: [premium('Vertrag 2', '2018-02-01', 'tn 7')] };
  assert.equal(codeOf(await claim({ grantId }, again)), 'already-claimed');
  await claimed({ grantId }, { lines: [premium('Vertrag 2', '2018-02-01', 'TN 8')] });
});
