import type { ProgrammeRules } from '#modules/programmes/index.ts';

/** Returns the names that a programme gives its cost types. */
export const costTypeTitles = (
  { costTypes }: Pick<ProgrammeRules, 'costTypes'>,
  language: 'de' | 'en',
): Readonly<Record<string, string>> =>
  Object.fromEntries(costTypes.map(({ id, title }) => [id, title[language]]));
