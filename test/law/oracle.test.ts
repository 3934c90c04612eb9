import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '#law/index.ts';
import { cases } from './arbitrary-facts.ts';
import { DECIDED_INSTRUMENTS } from './decided-instruments.ts';
import { dateOf, dayOf, Oracle } from './oracle.ts';

// A soak sets more; this many run with every test.
const numRuns = Number(process.env.LAW_RUNS ?? 40);

describe('a check, beside slow arithmetic that walks every day', () => {
  for (const instrument of DECIDED_INSTRUMENTS) {
    it(`of ${instrument} finds the same verdict and the same first day`, () => {
      fc.assert(
        fc.property(cases, ({ asOf, facts }) => {
          const oracle = new Oracle(facts);
          const { verdict, earliestOn } = check({ instrument, asOf, facts });
          const earliest = oracle.earliest(instrument, dayOf(asOf));
          assert.equal(verdict === 'met', oracle.isMet(instrument, dayOf(asOf)));
          assert.equal(earliestOn, earliest === null ? null : dateOf(earliest));
        }),
        { numRuns },
      );
    });
  }
});

describe('a budget, beside slow arithmetic that walks every day', () => {
  const budgetOf = (instrument: string, asOf: string, facts: Oracle['facts']) => {
    const { budget } = check({ instrument, asOf, facts });
    return budget && { used: budget.usedDays, left: budget.remainingDays, ...days(budget.frame) };
  };
  const days = ({ from, until }: { from: string; until: string | null }) => ({
    from: dayOf(from),
    until: until === null ? null : dayOf(until),
  });

  it('of § 16d has the same frame, the same days used and the same days left', () => {
    fc.assert(
      fc.property(cases, ({ asOf, facts }) => {
        fc.pre(asOf >= '2012-04-01');
        assert.deepEqual(budgetOf('sgb2-16d', asOf, facts), new Oracle(facts).budget16d(dayOf(asOf)));
      }),
    );
  });

  it('of § 16e in its second version counts only jobs funded by it', () => {
    fc.assert(
      fc.property(cases, ({ asOf, facts }) => {
        fc.pre('2012-04-01' <= asOf && asOf < '2019-01-01');
        const oracle = new Oracle(facts);
        assert.deepEqual(budgetOf('sgb2-16e', asOf, facts), oracle.budget(oracle.fav, dayOf(asOf), 24));
      }),
    );
  });

  it('of § 16i lasts a lifetime and counts what is credited', () => {
    fc.assert(
      fc.property(cases, ({ asOf, facts }) => {
        fc.pre(asOf >= '2019-01-01');
        const { used, left, until } = budgetOf('sgb2-16i', asOf, facts) ?? {};
        assert.deepEqual({ used, left, until }, { ...new Oracle(facts).budget16i(dayOf(asOf)), until: null });
      }),
    );
  });
});
