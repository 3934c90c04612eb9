import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check } from '#law/index.ts';
import { cases } from './arbitrary-facts.ts';
import { dateOf, dayOf, Oracle } from './oracle.ts';

const DECIDED = [
  'bund-soziale-teilhabe',
  'long-term-benefit-receipt',
  'sgb2-16d',
  'sgb2-16e',
  'sgb2-16i',
  'sgb3-18-benefits',
  'sgb3-18-statistics',
  'st-regio-aktiv-a',
  'st-stuta',
];

const RUNS = Number(process.env.LAW_ORACLE_RUNS ?? 60);

describe('a check, beside slow arithmetic that walks every day', () => {
  for (const instrument of DECIDED) {
    it(`of ${instrument} finds the same verdict and the same first day`, () => {
      fc.assert(
        fc.property(cases, ({ asOf, facts }) => {
          const oracle = new Oracle(facts);
          const { verdict, earliestOn } = check({ instrument, asOf, facts });
          const earliest = oracle.earliest(instrument, dayOf(asOf));
          assert.equal(verdict === 'met', oracle.isMet(instrument, dayOf(asOf)));
          assert.equal(earliestOn, earliest === null ? null : dateOf(earliest));
        }),
        { numRuns: RUNS },
      );
    });
  }
});
