import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

type Titles = Readonly<Record<string, { de: string; en: string }>>;

export type CalculationDetail = {
  id: string;
  kind: string;
  ruleVersion: string;
  input: unknown;
  output: unknown;
  computedAt: Date;
  /** The names that its programme gives to its cost types. */
  costTypes: Titles;
  /** The same for what it offers. */
  offers: Titles;
};

/** Finds how an amount was computed, if this person may see it. */
export async function findCalculation(work: Work, id: string): Promise<CalculationDetail | undefined> {
  const row = await work.db
    .selectFrom('calculation')
    .select(['id', 'programmeId', 'rulesFrom', 'kind', 'ruleVersion', 'input', 'output', 'computedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { programmeId, rulesFrom, ...calculation } = row;
  const { costTypes, offers } = await getProgrammeRules(work, programmeId, rulesFrom);
  return { ...calculation, costTypes: titlesOf(costTypes), offers: titlesOf(offers) };
}

const titlesOf = (parts: readonly { id: string; title: { de: string; en: string } }[]): Titles =>
  Object.fromEntries(parts.map(({ id, title }) => [id, title]));
