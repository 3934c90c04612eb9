import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check, checkAll, factsOfKind, type LawFacts } from '#law/index.ts';
import { cases, periodsNear } from './arbitrary-facts.ts';
import { dateOf, dayOf, type KnownFacts } from './oracle.ts';

const PERIODS = factsOfKind('periods');

/** Everything a verdict says. */
const verdicts = (asOf: string, facts: LawFacts) => checkAll({ asOf, facts });

describe('the periods of a person', () => {
  it('may be listed in any order', () => {
    const shuffled = cases.chain(({ asOf, facts }) =>
      fc.record({ asOf: fc.constant(asOf), facts: fc.constant(facts), others: everyListShuffled(facts) }),
    );
    fc.assert(
      fc.property(shuffled, ({ asOf, facts, others }) =>
        assert.deepEqual(verdicts(asOf, { ...facts, ...others }), verdicts(asOf, facts)),
      ),
    );
  });

  it('may be told in one piece or in many', () => {
    fc.assert(
      fc.property(cases, fc.nat(4000), ({ asOf, facts }, days) => {
        const split = Object.fromEntries(
          PERIODS.map((name) => [name, facts[name].flatMap((period) => cut(period, days))]),
        );
        assert.deepEqual(verdicts(asOf, { ...facts, ...split }), verdicts(asOf, facts));
      }),
    );
  });

  it('may overlap: what is told twice counts once', () => {
    fc.assert(
      fc.property(cases, ({ asOf, facts }) => {
        const twice = Object.fromEntries(PERIODS.map((name) => [name, [...facts[name], ...facts[name]]]));
        assert.deepEqual(verdicts(asOf, { ...facts, ...twice }), verdicts(asOf, facts));
      }),
    );
  });
});

describe('more time in benefits', () => {
  const more = cases.chain(({ asOf, facts }) =>
    fc.record({ asOf: fc.constant(asOf), facts: fc.constant(facts), added: periodsNear(asOf, 1) }),
  );

  it('never hurts, unless it joins two stretches and so changes how they are measured', () => {
    fc.assert(
      fc.property(more, ({ asOf, facts, added }) => {
        const benefitPeriods = [...facts.benefitPeriods, ...added];
        fc.pre(!joins(facts.benefitPeriods, added));
        const [before, after] = [verdicts(asOf, facts), verdicts(asOf, { ...facts, benefitPeriods })];
        for (const [index, { instrument, verdict }] of before.entries())
          if (verdict === 'met') assert.equal(after[index]?.verdict, 'met', instrument);
      }),
      { numRuns: 300 },
    );
  });

  it('hurts where it joins them: the contract measures one stretch by the calendar, several in days', () => {
    const verdict = (...benefitPeriods: KnownFacts['benefitPeriods']) =>
      check({ instrument: 'long-term-benefit-receipt', asOf: '2026-08-01', facts: { benefitPeriods } })
        .verdict;
    const since = (from: string, until: string | null = null) => ({ from, until });
    assert.equal(verdict(since('2024-11-08', '2025-09-19'), since('2025-09-20')), 'met');
    assert.equal(verdict(since('2024-11-08')), 'not-met');
  });

  const touches = (
    one: { from: string; until: string | null },
    other: { from: string; until: string | null },
  ) => (other.until === null || one.from <= other.until) && (one.until === null || other.from <= one.until);

  const joins = (periods: KnownFacts['benefitPeriods'], added: KnownFacts['benefitPeriods']) =>
    added.some((period) => periods.filter((other) => touches(period, other)).length > 1);
});

function cut<P extends { from: string; until: string | null }>(period: P, days: number): P[] {
  const at = dateOf(dayOf(period.from) + 1 + days);
  return period.until === null || at < period.until
    ? [
        { ...period, from: at },
        { ...period, until: at },
      ]
    : [period];
}

const everyListShuffled = (facts: KnownFacts) =>
  fc.record(
    Object.fromEntries(
      PERIODS.map((name) => {
        const list: readonly unknown[] = facts[name];
        return [name, fc.shuffledSubarray([...list], { minLength: list.length })];
      }),
    ),
  ) as unknown as fc.Arbitrary<Partial<KnownFacts>>;
