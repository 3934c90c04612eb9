import type { Period } from '#kernel/period.ts';
import type { FactName, LawFacts } from '#law/index.ts';
import { formatDate, formatNumber, formatPeriod } from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';

/** Returns what the form calls a fact of the law. */
export const factName = (fact: FactName): string => eligibilityMessages.facts.names[fact];

/** Returns what the form calls an answer to a fact that has a closed set of them, or a detail of one of its periods. */
export function optionName(fact: FactName, option: string): string | undefined {
  const words: Readonly<Partial<Record<FactName, Readonly<Record<string, string>>>>> =
    eligibilityMessages.facts.options;
  return words[fact]?.[option];
}

/** Returns what is known of a person, one sentence a fact, in the order in which it was written down. */
export function factsInWords(facts: LawFacts): string[] {
  const { fact: said, nothingKnown } = eligibilityMessages.provisions.factsOfCase;
  const names = Object.keys(facts) as FactName[];
  if (names.length === 0) return [nothingKnown];
  return names.map((name) => said(factName(name), valueInWords(facts, name)));
}

function valueInWords(facts: LawFacts, name: FactName): string {
  const words = eligibilityMessages.facts;
  const value = facts[name];
  if (Array.isArray(value)) return periodsInWords(name, value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formatNumber(value);
  return optionName(name, String(value)) ?? formatDate(String(value));
}

function periodsInWords(name: FactName, periods: readonly Period[]): string {
  if (periods.length === 0) return eligibilityMessages.provisions.factsOfCase.none;
  return periods
    .map(({ from, until, ...details }) => {
      const period = formatPeriod({ from, until });
      const said = Object.values<string>(details).map((detail) => optionName(name, detail));
      return said.length === 0 ? period : `${period} (${said.join(', ')})`;
    })
    .join('; ');
}
