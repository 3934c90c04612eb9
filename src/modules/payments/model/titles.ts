import type { ProgrammeRules } from '#modules/programmes/index.ts';

/** Returns the names that a programme gives its cost types. */
export const costTypeTitles = (
  { costTypes }: Pick<ProgrammeRules, 'costTypes'>,
  language: 'de' | 'en',
): Readonly<Record<string, string>> => titlesOf(costTypes, language);

/** Returns the names that a programme gives to what it offers. */
export const offerTitles = (
  { offers }: Pick<ProgrammeRules, 'offers'>,
  language: 'de' | 'en',
): Readonly<Record<string, string>> => titlesOf(offers, language);

type Titled = { readonly id: string; readonly title: Readonly<Record<'de' | 'en', string>> };

const titlesOf = (parts: readonly Titled[], language: 'de' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(parts.map(({ id, title }) => [id, title[language]]));
