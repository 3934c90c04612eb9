import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { check, checkAll } from '#law/index.ts';
import { cases } from './arbitrary-facts.ts';
import { dateOf, dayOf } from './oracle.ts';

describe('the first day', () => {
  it('is met, and its eve is not', () => {
    fc.assert(
      fc.property(cases, ({ asOf, facts }) => {
        for (const { instrument, verdict, earliestOn } of checkAll({ asOf, facts })) {
          assert.equal(earliestOn === asOf, verdict === 'met', instrument);
          if (earliestOn === null || earliestOn === asOf) continue;
          const eve = dateOf(dayOf(earliestOn) - 1);
          assert.equal(check({ instrument, asOf: earliestOn, facts }).verdict, 'met', instrument);
          assert.notEqual(check({ instrument, asOf: eve, facts }).verdict, 'met', instrument);
        }
      }),
    );
  });
});
