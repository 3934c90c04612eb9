import type { IsoDate } from '#kernel/calendar.ts';
import type { Example, ProvisionPage, ValuePage, VersionPage } from '#law/index.ts';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercentage,
  formatPeriod,
  type Reading,
} from '#ui/language.ts';
import { eligibilityMessages } from '../messages.ts';
import { type ProvisionRow, versionOn } from '../model/provision-list.ts';
import { citationIn } from './citation.ts';
import { factName, factsInWords } from './fact-words.ts';

const languageOf = (reading: Reading) => (reading === 'en' ? 'en' : 'de');

const proofOf = (verified: boolean) => (verified ? 'verified' : 'unverified');

const validity = ({ validFrom, validUntil }: VersionPage, reading: Reading): string =>
  formatPeriod({ from: validFrom, until: validUntil }, reading);

const sourcesOf = (sources: VersionPage['sources']): string => sources.map(({ title }) => title).join('; ');

/** A provision as one row of the list. */
export function presentProvisionRow({ page, current, isVerified }: ProvisionRow, reading: Reading) {
  const words = eligibilityMessages[reading].provisions;
  return {
    href: `/provisions/${page.provision}`,
    title: page.title[languageOf(reading)],
    version: current
      ? citationIn(current.citation, reading)
      : page.versions.length === 0
        ? words.valuesOnly
        : words.noVersion,
    valid: current ? validity(current, reading) : '–',
    proof: words.proofs[proofOf(isVerified)],
  };
}

/** A provision with everything a lawyer asks of it, as of a day. */
export function presentProvision(page: ProvisionPage, on: IsoDate, reading: Reading) {
  const current = versionOn(page, on);
  return {
    title: page.title[languageOf(reading)],
    citation: current && citationIn(current.citation, reading),
    stations: page.versions.map((version) => presentStation(version, version === current, on, reading)),
    versions: page.versions.map((version) => presentVersion(version, reading)),
    values: page.values.flatMap((value) => presentValue(value, reading)),
    examples: page.examples.map((example) => presentExample(example, reading)),
  };
}

const anchorOf = ({ version }: VersionPage): string => `version-${version.toLowerCase()}`;

function presentStation(version: VersionPage, isCurrent: boolean, on: IsoDate, reading: Reading) {
  const words = eligibilityMessages[reading].provisions;
  return {
    label: words.versionName(version.version),
    count: validity(version, reading),
    href: `#${anchorOf(version)}`,
    ...(isCurrent && {
      signal: { aspect: 'clear' as const, text: words.page.inForce(formatDate(on, reading)) },
    }),
  };
}

function presentVersion(version: VersionPage, reading: Reading) {
  const words = eligibilityMessages[reading].provisions;
  const { facts, proofText } = words.page;
  const language = languageOf(reading);
  return {
    anchor: anchorOf(version),
    name: words.versionName(version.version),
    facts: [
      { term: facts.citation, description: citationIn(version.citation, reading) },
      { term: facts.valid, description: validity(version, reading) },
      { term: facts.proof, description: proofText[proofOf(version.verified)] },
    ],
    sources: sourcesOf(version.sources),
    conditions: version.conditions.map(({ text, citation }) => ({
      text: text[language],
      citation: citationIn(citation, reading),
    })),
    // One sentence that measures nothing stands for itself.
    isMeasured: version.conditions.length > 1 || Object.keys(version.conditions[0]?.values ?? {}).length > 0,
    notes: version.notes.map(({ text, citation }) => `${text[language]} (${citationIn(citation, reading)})`),
    notHeld: version.notHeld?.[language],
  };
}

/** One row for each time in which the value held. */
const presentValue = ({ title, unit, history }: ValuePage, reading: Reading) =>
  history.map(({ from, value, verified, sources }) => ({
    title: title[languageOf(reading)],
    from: formatDate(from, reading),
    value: measured(value, unit, reading),
    sources: sourcesOf(sources),
    verified,
    proof: eligibilityMessages[reading].provisions.proof[proofOf(verified)],
  }));

type Value = ValuePage['history'][number]['value'];

/** A value with its unit, as people write it. */
function measured(value: Value, unit: ValuePage['unit'], reading: Reading): string {
  const { units } = eligibilityMessages[reading].provisions;
  if (value === null) return units.none;
  const number = Number(value);
  switch (unit) {
    case 'years':
    case 'months':
    case 'weeks':
      return units[unit](formatNumber(number, reading));
    case 'count':
      return formatNumber(number, reading);
    case 'date':
      return formatDate(String(value), reading);
    case 'basis-points':
      return formatPercentage(number, reading);
    case 'basis-points-by-year':
      return [value]
        .flat()
        .map((rate, index) => units.yearRate(index + 1, formatPercentage(Number(rate), reading)))
        .join(', ');
    case 'cents-per-hour':
      return units.perHour(formatMoney(number, reading));
    case 'cents-per-month':
      return units.perMonth(formatMoney(number, reading));
  }
}

function presentExample({ about, on, facts, source, ...expected }: Example, reading: Reading) {
  const words = eligibilityMessages[reading].provisions.results;
  return {
    about: about[languageOf(reading)],
    facts: factsInWords(facts, reading),
    on: formatDate(on, reading),
    result: [words.verdicts[expected.verdict], ...detailsOf(expected, reading)],
    source: citationIn(source, reading),
  };
}

type Expected = Omit<Example, 'about' | 'on' | 'facts' | 'source'>;

/** What an example says beyond the verdict. */
function detailsOf({ verdict, missing, earliestOn, budget }: Expected, reading: Reading): string[] {
  const words = eligibilityMessages[reading].provisions.results;
  const details: string[] = [];
  if (missing !== undefined && missing.length > 0)
    details.push(words.missing(missing.map((fact) => factName(fact, reading)).join(', ')));
  if (earliestOn !== undefined && (verdict === 'not-met' || verdict === 'no-version'))
    details.push(earliestOn === null ? words.never : words.earliestOn(formatDate(earliestOn, reading)));
  if (budget !== undefined) {
    const { usedDays, remainingDays, frame } = budget;
    details.push(words.budget(formatNumber(usedDays, reading), formatNumber(remainingDays, reading)));
    details.push(words.frame(formatPeriod(frame, reading)));
  }
  return details;
}
