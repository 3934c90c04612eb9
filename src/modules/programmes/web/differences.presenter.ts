import { isIsoDate } from '#kernel/calendar.ts';
import { currentLanguage, formatDate, formatMoney, formatNumber, formatPercentage } from '#ui/language.ts';
import type { RunningMatters } from '#web/running-matters.ts';
import { amendmentWords } from '../messages/amendment-words.ts';
import { fieldWords } from '../messages/field-words.ts';
import { definitionOn, versionDays } from '../model/definition-on.ts';
import { differencesBetween, type ProgrammeDifference } from '../model/differences.ts';
import { startOfVersion } from '../model/drafted-version.ts';
import type { ProgrammeDefinition } from '../model/programme-definition.ts';

/** Presents the versions after the first: what each changes, and what runs on by those before it. */
export const presentVersions = (definition: ProgrammeDefinition, running: readonly RunningMatters[]) =>
  (definition.versions ?? []).map(({ validFrom, title }) => ({
    title: amendmentWords.version(formatDate(validFrom)),
    what: title?.[currentLanguage()],
    differences: presentVersion(definition, validFrom),
    touched: running.length > 0 ? presentTouched(running, validFrom) : undefined,
  }));

/** Presents the matters that live by a version before a day, or by any; kinds of which there are none stay out. */
export const presentTouched = (running: readonly RunningMatters[], before?: string) =>
  running.flatMap(({ inWords, href, versions }) => {
    const touched = versions.filter(({ rulesFrom }) => before === undefined || rulesFrom < before);
    const count = touched.reduce((sum, version) => sum + version.count, 0);
    return count === 0 ? [] : [{ text: inWords(count), href }];
  });

/** Presents what a version changes against the one before it: each field in words, what it said and what it says. */
export function presentVersion(definition: ProgrammeDefinition, validFrom: string) {
  const days = versionDays(definition);
  return presentBetween(definition, days[days.indexOf(validFrom) - 1] ?? validFrom, validFrom);
}

/** Presents what differs between two versions of a programme. */
export function presentBetween(definition: ProgrammeDefinition, from: string, to: string) {
  const [before, after] = [from, to].map((day) => definitionOn(definition, day));
  return differencesBetween(before, after).map((difference) => presentDifference(difference, after));
}

/** Presents what the draft of a further version changes so far. */
export const presentDrafted = (definition: ProgrammeDefinition, drafted: ProgrammeDefinition) =>
  differencesBetween(startOfVersion(definition), drafted)
    .filter(({ path }) => path[0] !== 'bibliography')
    .map((difference) => presentDifference(difference, drafted));

function presentDifference({ path, before, after }: ProgrammeDifference, whole: unknown) {
  const field = path.findLast((name) => !/^\d+$/.test(name)) ?? '';
  return {
    field: path.map((name, index) => wordFor(name, valueAt(whole, path.slice(0, index + 1)))).join(' › '),
    before: valueText(before, field),
    after: valueText(after, field),
  };
}

/** Returns the word for one step of a path: an item by its title, a field by its word, a number from 1 on. */
function wordFor(name: string, value: unknown): string {
  if (/^\d+$/.test(name)) return String(Number(name) + 1);
  return titleOf(value) ?? fieldWords.fields[name] ?? name;
}

function valueAt(whole: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return value.find((item) => item?.id === name) ?? value[Number(name)];
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }, whole);
}

/** Returns the title of an item that has one in both languages. */
function titleOf(value: unknown): string | undefined {
  const title =
    typeof value === 'object' && value !== null && 'id' in value ? Reflect.get(value, 'title') : null;
  return isText(title) ? title[currentLanguage()] : undefined;
}

function valueText(value: unknown, field: string): string {
  if (value === undefined || value === null) return amendmentWords.missing;
  if (typeof value === 'boolean') return value ? amendmentWords.yes : amendmentWords.no;
  if (typeof value === 'number') return numberText(value, field);
  if (typeof value === 'string') return isIsoDate(value) ? formatDate(value) : value;
  if (isText(value)) return value[currentLanguage()];
  if (Array.isArray(value)) return value.map((item) => valueText(item, field)).join(', ');
  return Object.entries(value)
    .filter(([name]) => name !== 'id' && name !== 'sources' && name !== 'verified')
    .map(([name, part]) => `${fieldWords.fields[name] ?? name}: ${valueText(part, name)}`)
    .join('; ');
}

function numberText(value: number, field: string): string {
  if (/cents$/i.test(field)) return formatMoney(value);
  return /basisPoints$/i.test(field) ? formatPercentage(value) : formatNumber(value);
}

const isText = (value: unknown): value is { de: string; en: string } =>
  typeof value === 'object' && value !== null && 'de' in value && 'en' in value;
