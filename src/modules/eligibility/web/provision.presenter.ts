import type { IsoDate } from '#kernel/calendar.ts';
import type { Example, ProvisionPage, ValuePage, VersionPage } from '#law/index.ts';
import {
  currentLanguage,
  formatDate,
  formatMoney,
  formatNumber,
  formatPercentage,
  formatPeriod,
} from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';
import { versionOn } from '../model/provision-list.ts';
import { citationIn } from './citation.ts';
import { factName, factsInWords } from './fact-words.ts';

export const proofOf = (verified: boolean) => (verified ? 'verified' : 'unverified');

export const validity = ({ validFrom, validUntil }: VersionPage): string =>
  formatPeriod({ from: validFrom, until: validUntil });

const sourcesOf = (sources: VersionPage['sources']): string => sources.map(({ title }) => title).join('; ');

/** A provision with everything a lawyer asks of it, as of a day. */
export function presentProvision(page: ProvisionPage, on: IsoDate) {
  const current = versionOn(page, on);
  return {
    title: page.title[currentLanguage()],
    citation: current && citationIn(current.citation),
    stations: page.versions.map((version) => presentStation(version, version === current, on)),
    versions: page.versions.map((version) => presentVersion(version)),
    values: page.values.flatMap((value) => presentValue(value)),
    examples: page.examples.map((example) => presentExample(example)),
  };
}

const anchorOf = ({ version }: VersionPage): string => `version-${version.toLowerCase()}`;

function presentStation(version: VersionPage, isCurrent: boolean, on: IsoDate) {
  const words = eligibilityMessages.provisions;
  return {
    label: words.versionName(version.version),
    count: validity(version),
    href: `#${anchorOf(version)}`,
    ...(isCurrent && {
      signal: { aspect: 'clear' as const, text: words.page.inForce(formatDate(on)) },
    }),
  };
}

function presentVersion(version: VersionPage) {
  const words = eligibilityMessages.provisions;
  const { facts, proofText } = words.page;
  const language = currentLanguage();
  return {
    anchor: anchorOf(version),
    name: words.versionName(version.version),
    facts: [
      { term: facts.citation, description: citationIn(version.citation) },
      { term: facts.valid, description: validity(version) },
      { term: facts.proof, description: proofText[proofOf(version.verified)] },
    ],
    sources: sourcesOf(version.sources),
    conditions: version.conditions.map(({ text, citation }) => ({
      text: text[language],
      citation: citationIn(citation),
    })),
    // One sentence that measures nothing stands for itself.
    isMeasured: version.conditions.length > 1 || Object.keys(version.conditions[0]?.values ?? {}).length > 0,
    notes: version.notes.map(({ text, citation }) => `${text[language]} (${citationIn(citation)})`),
    notHeld: version.notHeld?.[language],
  };
}

/** One row for each time in which the value held. */
const presentValue = ({ title, unit, history }: ValuePage) =>
  history.map(({ from, value, verified, sources }) => ({
    title: title[currentLanguage()],
    from: formatDate(from),
    value: measured(value, unit),
    sources: sourcesOf(sources),
    verified,
    proof: eligibilityMessages.provisions.proof[proofOf(verified)],
  }));

type Value = ValuePage['history'][number]['value'];

/** A value with its unit, as people write it. */
function measured(value: Value, unit: ValuePage['unit']): string {
  const { units } = eligibilityMessages.provisions;
  if (value === null) return units.none;
  const number = Number(value);
  switch (unit) {
    case 'years':
    case 'months':
    case 'weeks':
      return units[unit](formatNumber(number));
    case 'count':
      return formatNumber(number);
    case 'date':
      return formatDate(String(value));
    case 'basis-points':
      return formatPercentage(number);
    case 'basis-points-by-year':
      return [value]
        .flat()
        .map((rate, index) => units.yearRate(index + 1, formatPercentage(Number(rate))))
        .join(', ');
    case 'cents-per-hour':
      return units.perHour(formatMoney(number));
    case 'cents-per-month':
      return units.perMonth(formatMoney(number));
  }
}

function presentExample({ about, on, facts, source, ...expected }: Example) {
  const words = eligibilityMessages.provisions.results;
  return {
    about: about[currentLanguage()],
    facts: factsInWords(facts),
    on: formatDate(on),
    result: [words.verdicts[expected.verdict], ...detailsOf(expected)],
    source: citationIn(source),
  };
}

type Expected = Omit<Example, 'about' | 'on' | 'facts' | 'source'>;

/** Returns the details that an example gives beyond the verdict. */
function detailsOf({ verdict, missing, earliestOn, budget }: Expected): string[] {
  const words = eligibilityMessages.provisions.results;
  const details: string[] = [];
  if (missing !== undefined && missing.length > 0)
    details.push(words.missing(missing.map((fact) => factName(fact)).join(', ')));
  if (earliestOn !== undefined && (verdict === 'not-met' || verdict === 'no-version'))
    details.push(earliestOn === null ? words.never : words.earliestOn(formatDate(earliestOn)));
  if (budget !== undefined) {
    const { usedDays, remainingDays, frame } = budget;
    details.push(words.budget(formatNumber(usedDays), formatNumber(remainingDays)));
    details.push(words.frame(formatPeriod(frame)));
  }
  return details;
}
