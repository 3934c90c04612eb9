import {
  findProgrammeRules,
  getActingBody,
  listProgrammeChoices,
  type RuledProgramme,
  rulesOfPayer,
} from '#modules/programmes/index.ts';
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
  const found = await findProgrammeRules(work, id);
  if (!found || found.status === 'draft') return undefined;
  const programme = await rulesOfActor(work, found);
  return { id: programme.id, title: programme.title[language], sources: programme.sources };
}

/** Returns a programme as the body that acts keeps books of it: with its own money as what can be appropriated. */
export async function rulesOfActor(work: Work, programme: RuledProgramme): Promise<RuledProgramme> {
  return rulesOfPayer(programme, (await getActingBody(work)).kind);
}
