import { findProgrammeRules, listProgrammeChoices } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import type { MoneySource } from '../model/sources.ts';

export type Choice = { value: string; label: string };

/** Lists the programmes that money may be appropriated for, as choices of a form or filter. */
export const listBudgetProgrammes = (work: Work, language: 'de' | 'en'): Promise<Choice[]> =>
  listProgrammeChoices(work, language, ['published', 'ended']);

/** Finds one of them, with its sources of money. */
export async function findBudgetProgramme(
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<{ id: string; title: string; sources: readonly MoneySource[] } | undefined> {
  const programme = await findProgrammeRules(work, id);
  if (!programme || programme.status === 'draft') return undefined;
  return { id: programme.id, title: programme.title[language], sources: programme.sources };
}
