import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLocale, messagesIn } from '#ui/language.ts';
import { calculateMonth } from '../../payments/model/calculate-month.ts';
import { calculationMessages } from '../messages/calculation.ts';
import { budgetLineOf } from '../testing/budget-line.ts';
import { presentCalculation } from './calculation.presenter.ts';

const PLACE = '3f0c2f1e-0000-4000-8000-000000000001';
const month = {
  month: '2030-04-01',
  project: { from: '2030-01-01', until: '2031-01-01' },
  places: [
    {
      placeId: PLACE,
      number: 1,
      kind: 'municipal',
      stays: [{ occupancyId: PLACE, period: { from: '2030-04-10', until: null } }],
    },
  ],
  lumps: [{ costType: 'lump', rateCents: 30_000, kinds: ['municipal'] }],
  others: [{ placeId: PLACE, costType: 'lump', amountCents: 100 }],
};
const span = { from: '2030-01-01', until: '2031-01-01' };
const lines = [budgetLineOf(PLACE, 2030, { appropriatedCents: 100 })];
const kept = lines.map(({ holderId: _, kind: __, closedOn: ___, ...line }) => line);
const shares = [{ budgetLineId: PLACE, amountCents: 100 }];
const plan = [{ source: 'land', cashYear: 2030, amountCents: 100 }];

/** One calculation of every kind, as the commands keep them. */
const CALCULATIONS = [
  {
    kind: 'claim-month',
    ruleVersion: 'month-by-thirtieths-1',
    input: month,
    output: calculateMonth(month),
  },
  {
    kind: 'grant-split',
    ruleVersion: 'grant-by-plan-1',
    input: { span, plan, lines: kept },
    output: { decided: shares },
  },
].map((one) => ({
  ...one,
  id: PLACE,
  computedAt: new Date('2030-05-01T10:00:00Z'),
  costTypes: { lump: { de: 'Pauschale', en: 'lump sum' } },
  offers: { municipal: { de: 'kommunaler Platz', en: 'municipal place' } },
}));

for (const locale of ['de', 'en'] as const) {
  const words = new Set(Object.values(messagesIn(calculationMessages, locale).names));
  for (const calculation of CALCULATIONS) {
    test(`every name in a ${calculation.kind} has its word (${locale})`, () => {
      const { input, output, kind, facts } = inLocale(locale, () => presentCalculation(calculation));
      const parts = [...input, ...output].flatMap(({ name }) => name.split(' › '));
      const unknown = parts.filter((part) => !words.has(part.replace(/ \d+$/, '')));
      assert.deepEqual([...new Set(unknown)], []);
      assert.ok(kind);
      assert.notEqual(facts[0]?.description, calculation.ruleVersion);
    });
  }
}

test('the sum stands before what it is made of', () => {
  const [calculation] = CALCULATIONS;
  assert.ok(calculation);
  const { output } = inLocale('de', () => presentCalculation(calculation));
  assert.equal(output[0]?.name, 'Summe');
});

test('values are said as people say them: money, days, kinds and cost types', () => {
  const [calculation] = CALCULATIONS;
  assert.ok(calculation);
  const { input } = inLocale('de', () => presentCalculation(calculation));
  const textAt = (name: string) => input.find((row) => row.name === name)?.value.replaceAll('\u00a0', ' ');
  assert.equal(textAt('Monat'), '01.04.2030');
  assert.equal(textAt('Platz 1 › Art des Platzes'), 'kommunaler Platz');
  assert.equal(textAt('Platz 1 › Aufenthalt 1 › Zeitraum › bis vor'), 'offen');
  assert.equal(textAt('Pauschale 1 › Satz im Monat'), '300,00 €');
  assert.equal(textAt('Pauschale 1 › Kostenart'), 'Pauschale');
});

test('a month of many places has one row for each of them and for each cost, with every fact in it', () => {
  const [calculation] = CALCULATIONS;
  assert.ok(calculation);
  const places = Array.from({ length: 60 }, (_, n) => ({ ...month.places[0], number: n + 1 }));
  const big = { ...month, places } as Parameters<typeof calculateMonth>[0];
  const { input, output } = inLocale('de', () =>
    presentCalculation({ ...calculation, input: big, output: calculateMonth(big) }),
  );
  assert.equal(output.length, 61);
  const [place] = input.filter(({ name }) => name === 'Platz 60');
  assert.match(place?.value ?? '', /Nummer des Platzes: 60; .*Aufenthalt 1 › Zeitraum › von: 10\.04\.2030/);
});
