import type { ProgrammeRules } from '#modules/programmes/index.ts';

/** What a programme calls its cost types. */
export const costTypeTitles = (
  { costTypes }: Pick<ProgrammeRules, 'costTypes'>,
  language: 'de' | 'en',
): Readonly<Record<string, string>> =>
  Object.fromEntries(costTypes.map(({ id, title }) => [id, title[language]]));
