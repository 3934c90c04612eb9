import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMonths } from '#kernel/calendar.ts';
import { type FactName, type LawFacts, list } from '#law/index.ts';
import { cases } from '../../../../test/law/arbitrary-facts.ts';
import { checkFunding, type FundingCheck } from './funding-check.ts';

const longInBenefits: LawFacts = {
  birthDate: '1980-05-04',
  benefitPeriods: [{ from: '2010-01-01', until: null }],
  employments: [],
  assignments16d: [],
};
const lineOf = (check: FundingCheck, instrument: string, version?: string) =>
  check.lines.find(
    ({ offer }) =>
      offer.instrument === instrument && (version === undefined || offer.version.version === version),
  );
const pick = (facts: LawFacts, names: readonly FactName[]): LawFacts =>
  Object.fromEntries(names.map((name) => [name, facts[name]])) as LawFacts;
const verdictsOf = ({ lines }: FundingCheck) =>
  lines.map(({ offer, verdict }) => `${offer.instrument} ${offer.version.version} ${verdict.verdict}`).sort();

/** Somebody of whom only a part is known. */
const halfKnown = cases.chain(({ asOf, facts }) =>
  fc.subarray(Object.keys(facts) as FactName[]).map((names) => ({
    asOf,
    facts: pick(facts, names),
  })),
);

test('every instrument stands in a line or aside, and none in both', () => {
  fc.assert(
    fc.property(halfKnown, ({ asOf, facts }) => {
      const { lines, aside } = checkFunding(asOf, facts);
      const shown = new Set(
        [...lines.map(({ offer }) => offer), ...aside].map(({ instrument }) => instrument),
      );
      assert.deepEqual(
        [...shown].sort(),
        list()
          .instruments.map(({ instrument }) => instrument)
          .sort(),
      );
    }),
  );
});

test('an answer to a question that is not asked changes no verdict', () => {
  fc.assert(
    fc.property(cases, fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), ({ asOf, facts }, keeps) => {
      const all = Object.keys(facts) as FactName[];
      const known = all.filter((_, index) => keeps[index]);
      const before = checkFunding(asOf, pick(facts, known));
      const idle = all.filter((fact) => !known.includes(fact) && !before.asked.includes(fact));
      const after = checkFunding(asOf, pick(facts, [...known, ...idle]));
      assert.deepEqual(verdictsOf(after), verdictsOf(before));
    }),
  );
});

test('nothing is asked that nobody waits for: what is settled asks no more', () => {
  const { asked } = checkFunding('2026-11-22', longInBenefits);
  assert.ok(!asked.includes('birthDate') && !asked.includes('benefitPeriods'));
  assert.ok(!asked.includes('voluntary'), 'no instrument of that day asks whether it is wanted');
  assert.ok(checkFunding('2018-01-10', longInBenefits).asked.includes('voluntary'));
});

test('each version of a law in reform has its line, and what opens later says from when', () => {
  const { lines } = checkFunding('2026-06-01', longInBenefits);
  const versions = lines
    .filter(({ offer }) => offer.instrument === 'sgb2-16e')
    .map(({ offer, span }) => [offer.version.version, span?.from]);
  assert.deepEqual(versions.sort(), [
    ['C', '2026-06-01'],
    ['D', '2026-07-01'],
  ]);
});

test('what would be met only under another version has no time of its own', () => {
  const check = checkFunding('2018-06-01', {
    ...longInBenefits,
    unemploymentPeriods: [{ from: '2014-01-01', until: null }],
    interruptions: [],
    obstacles: 0,
    placementSupportMonths: 0,
    integrationForecast: 'open',
  });
  const [b, c] = [lineOf(check, 'sgb2-16e', 'B'), lineOf(check, 'sgb2-16e', 'C')];
  assert.deepEqual([b?.verdict.earliestOn, b?.span], ['2019-01-01', null]);
  assert.equal(c?.span?.from, '2019-01-01');
});

test('what is known by name only stands aside, though it is in force', () => {
  const { aside, lines } = checkFunding('2026-11-22', longInBenefits);
  const unread = aside.find(({ instrument }) => instrument === 'st-regio-aktiv-b');
  assert.equal(unread?.opensOn, '2026-11-22');
  assert.ok(lines.every(({ offer }) => offer.isHeld));
});

test('a limit that is not begun is counted by the calendar, of one that is begun its days are left', () => {
  const fresh = lineOf(checkFunding('2026-11-22', longInBenefits), 'sgb2-16d');
  assert.equal(fresh?.span?.until, addMonths('2026-11-22', fresh?.offer.longestMonths ?? 0));
  const begun = lineOf(
    checkFunding('2026-11-22', {
      ...longInBenefits,
      assignments16d: [{ from: '2025-01-01', until: '2025-01-31' }],
    }),
    'sgb2-16d',
  );
  assert.equal(begun?.span?.verdict.budget?.usedDays, 30);
  assert.ok((begun?.span?.until ?? '') < (fresh?.span?.until ?? ''));
});

test('who must wait sees from when, and what stays closed has no time to draw', () => {
  const young = lineOf(
    checkFunding('2026-11-22', { ...longInBenefits, birthDate: '2002-01-01' }),
    'sgb2-16i',
  );
  assert.deepEqual([young?.verdict.verdict, young?.span?.from], ['not-met', '2027-01-01']);
  const old = lineOf(checkFunding('2026-11-22', longInBenefits), 'sgb2-16h');
  assert.deepEqual([old?.verdict.verdict, old?.span], ['not-met', null]);
});

test('what is met now stands before what is met later, what is open before what is closed, and status last', () => {
  const { asOf, lines } = checkFunding('2018-06-01', { ...longInBenefits, unemploymentPeriods: [] });
  const ranks = lines.map(({ offer, verdict, span }) => {
    if (offer.isStatus) return 'status';
    if (span === null) return 'closed';
    return verdict.verdict === 'unknown' ? 'open' : span.from === asOf ? 'now' : 'later';
  });
  const order = ['now', 'later', 'open', 'closed', 'status'];
  assert.deepEqual(
    ranks,
    ranks.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)),
  );
  assert.deepEqual([...new Set(ranks)], order, 'the person has a line of each kind');
});
