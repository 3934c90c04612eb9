import type { FactOfKind, LawFacts } from '../facts.ts';
import { type Finding, metIf, unknown } from '../finding.ts';
import { NEVER } from '../time/day.ts';

/** Something that a person has found to be so. */
export const isTrue = (facts: LawFacts, name: FactOfKind<'yes-no'>): Finding => {
  const value = facts[name];
  return value === undefined ? unknown([name]) : metIf(value);
};

export const isAtLeast = (facts: LawFacts, name: FactOfKind<'number'>, least: number): Finding => {
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
