import Engine from 'publicodes';
import type { LawFacts } from '#law/index.ts';

/**
 * The target group of REGIO AKTIV A in publicodes. Publicodes knows no periods, so the years are worked out before it
 * begins: it is given less to do than our check, which also counts, gives reasons and looks for a first day.
 */
const RULES = {
  'years unemployed': 0,
  age: 0,
  'health impairment': 'non',
  'severely disabled': 'non',
  'migration background': 'non',
  'long unemployed and older': { 'toutes ces conditions': ['years unemployed > 2', 'age >= 35'] },
  'target group': {
    'une de ces conditions': [
      'long unemployed and older',
      'health impairment',
      'severely disabled',
      'migration background',
    ],
  },
};

const yesNo = (flag: boolean | undefined): string => (flag ? 'oui' : 'non');

/** Returns the facts that publicodes is told about a person. */
export const situationOf = (facts: LawFacts, asOf: string): Record<string, string | number> => ({
  'years unemployed': yearsBetween(facts.unemploymentPeriods?.at(-1)?.from ?? asOf, asOf),
  age: yearsBetween(facts.birthDate ?? asOf, asOf),
  'health impairment': yesNo(facts.healthImpairment),
  'severely disabled': yesNo(facts.severelyDisabled),
  'migration background': yesNo(facts.migrationBackground),
});

const yearsBetween = (from: string, to: string): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 31_557_600_000);

export function equalRule(): (situation: Record<string, string | number>) => boolean {
  const engine = new Engine(RULES);
  return (situation) => engine.setSituation(situation).evaluate('target group').nodeValue === true;
}
