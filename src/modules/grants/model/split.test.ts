import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sumCents } from '#kernel/money.ts';
import { rulesOf } from '#modules/programmes/index.ts';
import { budgetLineOf } from '../../funding/testing/budget-line.ts';
import { minimalProgramme, promised } from '../../programmes/model/testing/minimal-programme.ts';
import { ownCashByYear, type PlanLine, planCents } from './finance-plan.ts';
import { proposeLines } from './propose-plan.ts';
import { splitByPlan, stillThere } from './split.ts';

const line = (cashYear: number, appropriatedCents: number, more = {}) =>
  budgetLineOf(`land-${cashYear}`, cashYear, { appropriatedCents, ...more });
const planned = (cashYear: number, amountCents: number, more: Partial<PlanLine> = {}): PlanLine => ({
  number: 1,
  costType: 'lump',
  source: 'land',
  sourceKind: 'own-cash',
  cashYear,
  projectId: null,
  quantity: null,
  unitPriceCents: null,
  amountCents,
  note: null,
  ...more,
});

test('the money of each year is committed on the line of that year, exactly as the plan has it', () =>
  assert.deepEqual(
    splitByPlan([planned(2018, 40), planned(2019, 60), planned(2019, 5)], [line(2018, 50), line(2019, 65)])
      .change,
    [
      { budgetLineId: 'land-2018', amountCents: 40 },
      { budgetLineId: 'land-2019', amountCents: 65 },
    ],
  ));

test('a year without a line, or with too little on it, is refused with the figure', () => {
  assert.deepEqual(splitByPlan([planned(2020, 40)], [line(2018, 50)]).refusal, {
    code: 'no-money-in-year',
    facts: { source: 'land', year: 2020, wanted: 40 },
  });
  assert.deepEqual(splitByPlan([planned(2018, 60)], [line(2018, 50)]).refusal, {
    code: 'line-exhausted',
    facts: { free: 50, wanted: 60, source: 'Land', year: 2018 },
  });
});

test('what others pay is committed nowhere, and a plan of others alone is no grant', () => {
  const foreign = planned(2018, 40, { source: 'jobcenter', sourceKind: 'foreign-cash' });
  assert.equal(splitByPlan([planned(2018, 5), foreign], [line(2018, 50)]).change?.length, 1);
  assert.equal(splitByPlan([foreign], [line(2018, 50)]).refusal?.code, 'no-own-cash');
});

test('a later year is committed on its authorisation, and a closed or carried line bears nothing', () => {
  const authorised = line(2019, 50, { id: 'promised', kind: 'authorisation', authorisationYear: 2018 });
  const carried = line(2019, 50, { id: 'carried', kind: 'carry-over', authorisationYear: 2018 });
  const closed = line(2019, 50, { id: 'closed', closedOn: '2020-01-02' });
  assert.equal(
    splitByPlan([planned(2019, 5)], [carried, closed, authorised]).change?.[0]?.budgetLineId,
    'promised',
  );
});

test('what others took meanwhile is seen before it is granted', () =>
  assert.equal(
    stillThere([{ budgetLineId: 'land-2018', amountCents: 60 }], [line(2018, 50)]).refusal?.code,
    'line-exhausted',
  ));

test('a sum of projects becomes lines that sum to it, year by year, and so do the commitments', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: 0, max: 40 }),
      (amounts, months) => {
        const rules = rulesOf(minimalProgramme(), null, '2030-01-01');
        const until = new Date(Date.UTC(2030, 3 + months, 16)).toISOString().slice(0, 10);
        const items = amounts.map((amountCents, index) => ({
          projectId: `project-${index}`,
          offers: promised(3, 1),
          amountCents,
        }));
        const lines = proposeLines(items, rules, { from: '2030-03-15', until });
        const sum = sumCents(amounts);
        assert.equal(planCents(lines), sum);
        const budget = [2030, 2031, 2032, 2033].map((year) => line(year, sum));
        assert.equal(
          sumCents((splitByPlan(lines, budget).change ?? []).map(({ amountCents }) => amountCents)),
          sum,
        );
        assert.equal(sumCents(ownCashByYear(lines).map(({ amountCents }) => amountCents)), sum);
      },
    ),
  ));
