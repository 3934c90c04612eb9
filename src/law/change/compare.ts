import type { IsoDate } from '#kernel/calendar.ts';
import type { LawFacts } from '../facts.ts';
import type { Law } from '../law.ts';
import type { ConditionVerdict, LawVerdict } from '../verdict.ts';

/** A pseudonymised case: its name means nothing to anybody outside. */
export type ComparedCase = { readonly case: string; readonly facts: LawFacts };

/** A law on the day of a decision. */
export type Side = { readonly law: Law; readonly asOf: IsoDate };

/** The people affected by the step from one law to another, or from one day of it to another. */
export type LawComparison = {
  readonly cases: number;
  readonly affectedCases: number;
  /** The counts of those who come to be met and who cease to be, for each instrument with any change. */
  readonly instruments: readonly {
    readonly instrument: string;
    readonly gain: number;
    readonly lose: number;
    /** The count of the others: open instead of refused, or waiting for another day. */
    readonly otherwise: number;
  }[];
  readonly affected: readonly Affected[];
};

type Affected = {
  readonly case: string;
  readonly instrument: string;
  readonly before: Outcome;
  readonly after: Outcome;
  /** The conditions that are decided otherwise, or that stand on one side only. */
  readonly conditions: readonly string[];
};

type Outcome = Pick<LawVerdict, 'verdict' | 'earliestOn'> & { readonly version: string };

/** Runs the cases through both sides, which know the same instruments. */
export function compare(cases: readonly ComparedCase[], before: Side, after: Side): LawComparison {
  const affected = cases.flatMap((one) => changesFor(one, before, after));
  const byInstrument = Map.groupBy(affected, ({ instrument }) => instrument);
  return {
    cases: cases.length,
    affectedCases: new Set(affected.map((change) => change.case)).size,
    instruments: [...byInstrument].map(([instrument, changes]) => {
      const gain = changes.filter((change) => change.after.verdict === 'met').length;
      const lose = changes.filter((change) => change.before.verdict === 'met').length;
      return { instrument, gain, lose, otherwise: changes.length - gain - lose };
    }),
    affected,
  };
}

function changesFor({ case: name, facts }: ComparedCase, before: Side, after: Side): Affected[] {
  const verdicts = after.law.checkAll({ asOf: after.asOf, facts });
  return before.law
    .checkAll({ asOf: before.asOf, facts })
    .map((was, index) => [was, verdicts[index] as LawVerdict] as const)
    .filter(([was, is]) => isAffected(was, is))
    .map(([was, is]) => ({
      case: name,
      instrument: was.instrument,
      before: outcomeOf(was),
      after: outcomeOf(is),
      conditions: decidedOtherwise(was.conditions, is.conditions),
    }));
}

/** Tells whether there is another verdict, or another first day for somebody who still waits for it. */
const isAffected = (was: LawVerdict, is: LawVerdict): boolean =>
  was.verdict !== is.verdict || (is.verdict !== 'met' && was.earliestOn !== is.earliestOn);

const outcomeOf = ({ verdict, earliestOn, version }: LawVerdict): Outcome => ({
  verdict,
  earliestOn,
  version: version.version,
});

/** Returns the conditions that two verdicts decide differently, or that only one of them knows. */
export function decidedOtherwise(was: readonly Answered[], is: readonly Answered[]): string[] {
  const [before, after] = [verdictsById(was), verdictsById(is)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
}

type Answered = Pick<ConditionVerdict, 'id' | 'verdict'>;

const verdictsById = (conditions: readonly Answered[]) =>
  new Map(conditions.map(({ id, verdict }) => [id, verdict]));
