import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

export type CalculationDetail = {
  id: string;
  kind: string;
  ruleVersion: string;
  input: unknown;
  output: unknown;
  computedAt: Date;
  /** The names that its programme gives to its cost types. */
  costTypes: Readonly<Record<string, { de: string; en: string }>>;
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
  const { costTypes } = await getProgrammeRules(work, programmeId, rulesFrom);
  return { ...calculation, costTypes: Object.fromEntries(costTypes.map((type) => [type.id, type.title])) };
}
