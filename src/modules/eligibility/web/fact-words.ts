import type { Period } from '#kernel/period.ts';
import type { LawFacts } from '#law/index.ts';
import { formatDate, formatNumber, formatPeriod } from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';

/** A fact of the law as the form calls it. */
export function factName(fact: keyof LawFacts): string {
  const { lists, flags, counts, integrationForecast, birth } = eligibilityMessages.facts;
  const names: Readonly<Record<keyof LawFacts, string>> = {
    ...lists,
    ...flags,
    ...counts,
    integrationForecast,
    birthDate: birth,
  };
  return names[fact];
}

/** What is known of a person, one sentence a fact, in the order in which it was written down. */
export function factsInWords(facts: LawFacts): string[] {
  const { fact: said, nothingKnown } = eligibilityMessages.provisions.factsOfCase;
  const names = Object.keys(facts) as (keyof LawFacts)[];
  if (names.length === 0) return [nothingKnown];
  return names.map((name) => said(factName(name), valueInWords(facts, name)));
}

function valueInWords(facts: LawFacts, name: keyof LawFacts): string {
  const words = eligibilityMessages.facts;
  const value = facts[name];
  if (Array.isArray(value)) return periodsInWords(value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formatNumber(value);
  if (name === 'integrationForecast') return words.forecasts[facts.integrationForecast ?? 'open'];
  return formatDate(String(value));
}

type Told = Period & { readonly reason?: string; readonly kind?: string };

function periodsInWords(periods: readonly Told[]): string {
  const words = eligibilityMessages;
  if (periods.length === 0) return words.provisions.factsOfCase.none;
  const details: Readonly<Record<string, string>> = { ...words.facts.reasons, ...words.facts.kinds };
  return periods
    .map(({ from, until, reason, kind }) => {
      const detail = details[reason ?? kind ?? ''];
      const period = formatPeriod({ from, until });
      return detail === undefined ? period : `${period} (${detail})`;
    })
    .join('; ');
}
