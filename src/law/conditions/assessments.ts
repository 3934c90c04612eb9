import type { FactName, LawFacts } from '../facts.ts';
import { type Finding, metIf, unknown } from '../finding.ts';
import { NEVER } from '../time/day.ts';

type Flag = { [Name in FactName]: NonNullable<LawFacts[Name]> extends boolean ? Name : never }[FactName];
type Count = { [Name in FactName]: NonNullable<LawFacts[Name]> extends number ? Name : never }[FactName];

/** Something that a person has found to be so. */
export const isTrue = (facts: LawFacts, name: Flag): Finding => {
  const value = facts[name];
  return value === undefined ? unknown([name]) : metIf(value);
};

export const isAtLeast = (facts: LawFacts, name: Count, least: number): Finding => {
  const value = facts[name];
  return value === undefined ? unknown([name]) : metIf(value >= least);
};

/** Negative Integrationsprognose: the Jobcenter's profiling expects no unfunded job. */
export const hasNegativeForecast = ({ integrationForecast }: LawFacts): Finding =>
  integrationForecast === undefined
    ? unknown(['integrationForecast'])
    : metIf(integrationForecast === 'negative');

/** A condition that the text sets and that no fact of ours can answer: a person decides it. */
export const isLeftToAPerson = (): Finding => unknown([], NEVER);
