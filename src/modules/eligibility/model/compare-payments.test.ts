import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sumCents } from '#kernel/money.ts';
import { type LawFacts, plan, valueOn } from '#law/index.ts';
import { cases } from '../../../../test/law/arbitrary-facts.ts';
import { comparePayments } from './compare-payments.ts';
import { checkFunding } from './funding-check.ts';
import { type FundingCheckJob, PAYERS, sumAmounts, yearsOf } from './payment-plan.ts';

const longInBenefits: LawFacts = {
  birthDate: '1980-05-04',
  benefitPeriods: [{ from: '2010-01-01', until: null }],
  employments: [],
  assignments16d: [],
};
const job = (more: Partial<FundingCheckJob> = {}): FundingCheckJob => ({
  startOn: '2026-12-01',
  weeklyHours: 30,
  hourlyPayCents: null,
  employerShareBasisPoints: null,
  ...more,
});
const plansOn = (asOf: string, more: Partial<FundingCheckJob> = {}, facts: LawFacts = longInBenefits) =>
  comparePayments(checkFunding(asOf, facts), job(more)).plans;
const planOf = (instrument: string, ...asked: Parameters<typeof plansOn>) =>
  plansOn(...asked).find(({ offer }) => offer.instrument === instrument);

const jobs = fc.record({
  hundredths: fc.integer({ min: 1, max: 4800 }),
  hourlyPayCents: fc.option(fc.integer({ min: 1, max: 5000 })),
  employerShareBasisPoints: fc.option(fc.integer({ min: 0, max: 4000 })),
});

test('what the payers bear adds up to the cost, in every month, every year and in all', () => {
  fc.assert(
    fc.property(cases, jobs, ({ asOf, facts }, { hundredths, ...pay }) => {
      const compared = plansOn(asOf, { startOn: asOf, weeklyHours: hundredths / 100, ...pay }, facts);
      for (const { months } of compared) {
        for (const amounts of [...months, ...yearsOf(months), sumAmounts(months)]) {
          const shares = PAYERS.map((payer) => amounts.byPayer[payer]);
          assert.equal(sumCents(shares), amounts.totalCents);
          assert.ok(shares.every((share) => share >= 0));
        }
        assert.equal(sumAmounts(yearsOf(months)).totalCents, sumAmounts(months).totalCents);
      }
    }),
  );
});

test('the Jobcenter pays just the subsidy that the law plans', () => {
  const shown = planOf('sgb2-16i', '2026-11-22', { employerShareBasisPoints: 1900 });
  const { totalCents } = plan({
    instrument: 'sgb2-16i',
    start: '2026-12-01',
    until: shown?.until ?? '',
    weeklyHours: 30,
    hourlyPayCents: null,
    employerShareBasisPoints: 1900,
    creditedMonths: 0,
  });
  assert.equal(sumAmounts(shown?.months ?? []).byPayer.jobcenter, totalCents);
});

test('without a share of its own a job takes the flat one, and says that nobody has verified it', () => {
  const flat = valueOn('sgb2-16i/flat-employer-share', '2026-12-01');
  const [taken, named] = [
    planOf('sgb2-16i', '2026-11-22'),
    planOf('sgb2-16i', '2026-11-22', { employerShareBasisPoints: Number(flat?.value) }),
  ];
  assert.deepEqual(taken?.months, named?.months);
  assert.deepEqual(
    taken?.values.filter(({ path }) => path.endsWith('flat-employer-share')).map(({ verified }) => verified),
    [false],
  );
  assert.ok(named?.values.every(({ path }) => path === 'minimum-wage/hourly'));
});

test('a plan ends where no value is held, and says which one', () => {
  const ends = planOf('sgb2-16i', '2026-11-22');
  assert.deepEqual(ends?.gaps, [{ reason: 'no-value', of: 'minimum-wage', on: '2029-01-01' }]);
  assert.equal(ends?.months.at(-1)?.month, '2028-12');
  assert.deepEqual(planOf('sgb2-16i', '2026-11-22', { hourlyPayCents: 1500 })?.gaps, []);
});

test('nobody is asked for a share where the subsidy is at discretion', () => {
  const shown = plansOn('2018-02-01', { startOn: '2018-02-01' }).find(
    ({ offer }) => offer.version.version === 'B' && offer.instrument === 'sgb2-16e',
  );
  assert.deepEqual(shown?.gaps, [{ reason: 'no-value', of: 'subsidy-rate', on: '2018-02-01' }]);
});

test('earlier funded time moves the steps forward', () => {
  const earlier = planOf(
    'sgb2-16i',
    '2026-11-22',
    {},
    {
      ...longInBenefits,
      employments: [{ from: '2016-01-01', until: '2018-01-01', kind: 'soziale-teilhabe' }],
    },
  );
  assert.equal(earlier?.months[0]?.subsidy?.calculation.parts[0]?.yearOfEmployment, 3);
});

test('of a work opportunity the allowance is known by the hour; what a place costs is not guessed', () => {
  const shown = planOf('sgb2-16d', '2026-11-22');
  const hourly = Number(valueOn('sgb2-16d/expense-allowance', '2026-12-01')?.value);
  assert.equal(shown?.months[0]?.byPayer.jobcenter, hourly * 130);
  assert.deepEqual(shown?.gaps, [{ reason: 'no-value', of: 'place-cost', on: '2026-12-01' }]);
});

test('the Land pays the allowance only where the time under § 16d is used up', () => {
  const facts = { ...longInBenefits, integrationForecast: 'negative', voluntary: true } as const;
  const usedUp = { ...facts, assignments16d: [{ from: '2015-01-01', until: '2018-01-01' }] };
  const first = (known: LawFacts) =>
    planOf('st-stuta', '2018-02-01', { startOn: '2018-02-01' }, known)?.months[0]?.byPayer;
  assert.equal(first(facts)?.land, Number(valueOn('st-stuta/measure-lump', '2018-02-01')?.value));
  assert.ok(Number(first(facts)?.jobcenter) > 0);
  assert.equal(first(usedUp)?.jobcenter, 0);
});

test('a job that begins when the version has ended is compared under the next one only', () => {
  const [c, d] = plansOn(
    '2026-06-01',
    { startOn: '2026-08-01' },
    {
      ...longInBenefits,
      unemploymentPeriods: [{ from: '2020-01-01', until: null }],
      interruptions: [],
    },
  ).filter(({ offer }) => offer.instrument === 'sgb2-16e');
  assert.deepEqual([c?.gaps, c?.months], [[{ reason: 'not-in-force', on: '2026-08-01' }], []]);
  assert.equal(d?.offer.version.version, 'D');
});
