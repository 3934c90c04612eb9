import type { Parameter } from './book/parameter.ts';
import type { Sentence } from './book/provision-file.ts';
import type { Budget } from './conditions/time-budget.ts';
import type { Finding } from './finding.ts';
import type { Person } from './person.ts';
import type { Day } from './time/day.ts';
import type { Duration } from './time/duration.ts';

/** One thing that must hold, with the provision that says so and the values it is measured by. */
export type Condition = {
  readonly id: string;
  readonly citation: string;
  readonly text: Sentence;
  readonly values: Readonly<Record<string, number | string>>;
  readonly decide: (person: Person, day: Day) => Finding;
};

/** A rule that the law adds "as a rule" or "despite support": shown beside the conditions, never deciding. */
export type Note = { readonly id: string; readonly citation: string; readonly text: Sentence };

/** The conditions and notes of a version with the values of one time. */
export type Terms = {
  readonly conditions: readonly Condition[];
  readonly notes?: readonly Note[];
  /** Gives nothing where the facts for it are absent. */
  readonly budget?: (person: Person, day: Day) => Budget | undefined;
  /** The longest time of funding, where the text sets one. */
  readonly longest?: Duration;
  /** The text exists, but what it requires of a person is not known here. */
  readonly isNotHeld?: true;
  /** The wage subsidy's share of its base, in basis points, for each year of the employment. */
  readonly subsidyRates?: readonly number[];
};

/** The rules of one version of a provision: the values they need, and the terms that follow from those. */
export type Rules = {
  readonly parameters: readonly Parameter[];
  readonly terms: (read: <Held>(parameter: Parameter<Held>) => Held) => Terms;
};

type Held<Parameters> = {
  [Name in keyof Parameters]: Parameters[Name] extends Parameter<infer H> ? H : never;
};

export const rules = <const Parameters extends Readonly<Record<string, Parameter>>>(
  parameters: Parameters,
  terms: (values: Held<Parameters>) => Terms,
): Rules => ({
  parameters: Object.values(parameters),
  terms: (read) => {
    const held = Object.entries(parameters).map(([name, parameter]) => [name, read(parameter)]);
    return terms(Object.fromEntries(held) as Held<Parameters>);
  },
});
