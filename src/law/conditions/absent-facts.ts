import type { FactName, LawFacts } from '../facts.ts';

export const absentFacts = (facts: LawFacts, ...names: FactName[]): FactName[] =>
  names.filter((name) => facts[name] === undefined);
