import type { FactOfKind, LawFacts } from '../facts.ts';
import { type Finding, metIf, unknown } from '../finding.ts';
import { NEVER } from '../time/day.ts';

/** Finds whether a fact is known to be true, as somebody found it. */
export const isTrue = (facts: LawFacts, name: FactOfKind<'yes-no'>): Finding => {
  const value = facts[name];
  return value === undefined ? unknown([name]) : metIf(value);
};

export const isAtLeast = (facts: LawFacts, name: FactOfKind<'number'>, least: number): Finding => {
  const value = facts[name];
  return value === undefined ? unknown([name]) : metIf(value >= least);
};

/** Finds whether the Integrationsprognose is negative: the Jobcenter's profiling expects no unfunded job. */
export const hasNegativeForecast = ({ integrationForecast }: LawFacts): Finding =>
  integrationForecast === undefined
    ? unknown(['integrationForecast'])
    : metIf(integrationForecast === 'negative');

/** Returns an unknown finding, for a condition of the text that no fact answers: a person decides it. */
export const isLeftToAPerson = (): Finding => unknown([], NEVER);
