import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FACT_NAMES, type FactName } from '#law/facts.ts';
import { check, type LawFacts } from '#law/index.ts';
import { asOfDays, knownFacts } from './arbitrary-facts.ts';
import { DECIDED_INSTRUMENTS } from './decided-instruments.ts';
import { dayOf } from './oracle.ts';
import { telling } from './telling-values.ts';

/** Facts of which some are not known, with a value for each that is not. */
const partlyKnown = asOfDays.chain((asOf) =>
  fc.record({
    asOf: fc.constant(asOf),
    known: fc
      .tuple(knownFacts(asOf), fc.subarray([...FACT_NAMES]))
      .map(([facts, names]) => pick(facts, names)),
    others: knownFacts(asOf),
  }),
);

describe('what is missing', () => {
  for (const instrument of DECIDED_INSTRUMENTS) {
    it(`for ${instrument} never leaves out a fact that changes the verdict`, () => {
      fc.assert(
        fc.property(partlyKnown, ({ asOf, known, others }) => {
          const { verdict, missing } = check({ instrument, asOf, facts: known });
          const idle = FACT_NAMES.filter((name) => known[name] === undefined && !missing.includes(name));
          const facts = { ...known, ...pick(others, idle) };
          assert.equal(check({ instrument, asOf, facts }).verdict, verdict);
        }),
      );
    });

    it(`for ${instrument} names only facts that can still change the verdict`, () => {
      fc.assert(
        fc.property(partlyKnown, ({ asOf, known }) => {
          const { verdict, missing } = check({ instrument, asOf, facts: known });
          assert.equal(missing.length > 0, verdict === 'unknown');
          const values = telling(dayOf(asOf), known);
          for (const name of missing) assert.ok(decides(name), `${name} changes nothing`);

          function decides(name: FactName): boolean {
            const others = missing.filter((other) => other !== name);
            return everyWay(others, values).some((told) => {
              const verdicts = values[name].map((value) => verdictOf({ ...told, [name]: value }));
              return new Set(verdicts).size > 1;
            });
          }
          function verdictOf(told: LawFacts): string {
            return check({ instrument, asOf, facts: { ...known, ...told } }).verdict;
          }
        }),
        { numRuns: Number(process.env.LAW_RUNS ?? 40) },
      );
    });
  }

  it('is nothing once a condition is not met, whatever else is unknown', () => {
    const { verdict, missing } = check({
      instrument: 'sgb2-16i',
      asOf: '2026-08-01',
      facts: { birthDate: '2010-01-01' },
    });
    assert.deepEqual([verdict, missing], ['not-met', []]);
  });
});

const pick = (facts: LawFacts, names: readonly FactName[]): LawFacts =>
  Object.fromEntries(names.map((name) => [name, facts[name]]));

/** Every combination of the values of these facts. */
const everyWay = (names: readonly FactName[], values: Record<FactName, readonly unknown[]>): LawFacts[] =>
  names.reduce<LawFacts[]>(
    (ways, name) => ways.flatMap((way) => values[name].map((value) => ({ ...way, [name]: value }))),
    [{}],
  );
