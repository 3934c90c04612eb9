import { findProgrammeRules, listProgrammeChoices } from '#modules/programmes/index.ts';
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
  const programme = await findProgrammeRules(work, id);
  if (!programme || programme.status === 'draft') return undefined;
  const lines = await listProgrammeLines(work, id);
  return {
    id: programme.id,
    title: programme.title[language],
    sources: programme.sources.map(({ id: source, title }) => ({ id: source, title: title[language] })),
    stated: statedMoney(programme).map((one) => ({ ...one, standingCents: appropriatedOf(one, lines) })),
    proposed: proposedRows(programme, lines),
  };
}
