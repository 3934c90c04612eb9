import {
  findProgrammeRules,
  getActingBody,
  listProgrammeChoices,
  type RuledProgramme,
  rulesOfPayer,
} from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import {
  appropriatedOf,
  type MoneySourceSum,
  type ProposedAppropriation,
  proposedRows,
  statedMoney,
} from '../model/stated-money.ts';
import { listProgrammeLines } from '../store.ts';

export type Choice = { value: string; label: string };

/** Lists the programmes that money may be appropriated for, as choices of a form or filter. */
export const listBudgetProgrammes = (work: Work, language: 'de' | 'en'): Promise<Choice[]> =>
  listProgrammeChoices(work, language, ['published', 'ended']);

/** A programme that money is appropriated for: its sources, what its file states of them, and what stands of that. */
export type BudgetProgramme = {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly stated: readonly (MoneySourceSum & { readonly standingCents: number })[];
  readonly proposed: readonly ProposedAppropriation[];
};

/** Finds one of them. */
export async function findBudgetProgramme(
  work: Work,
  id: string,
  language: 'de' | 'en',
): Promise<BudgetProgramme | undefined> {
  const found = await findProgrammeRules(work, id);
  if (!found || found.status === 'draft') return undefined;
  const programme = await rulesOfActor(work, found);
  const lines = await listProgrammeLines(work, id);
  return {
    id: programme.id,
    title: programme.title[language],
    sources: programme.sources.map(({ id: source, title }) => ({ id: source, title: title[language] })),
    stated: statedMoney(programme).map((one) => ({ ...one, standingCents: appropriatedOf(one, lines) })),
    proposed: proposedRows(programme, lines),
  };
}

/** Returns a programme as the body that acts keeps books of it: with its own money as what can be appropriated. */
export async function rulesOfActor(work: Work, programme: RuledProgramme): Promise<RuledProgramme> {
  return rulesOfPayer(programme, (await getActingBody(work)).kind);
}
