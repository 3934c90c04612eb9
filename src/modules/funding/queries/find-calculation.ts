import { sql } from 'kysely';
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
    .selectFrom('calculation as c')
    .select(['c.id', 'c.kind', 'c.ruleVersion', 'c.input', 'c.output', 'c.computedAt'])
    .select(PROGRAMME.as('programmeId'))
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { programmeId, ...calculation } = row;
  const costTypes = programmeId ? (await getProgrammeRules(work, programmeId)).costTypes : [];
  return { ...calculation, costTypes: Object.fromEntries(costTypes.map((type) => [type.id, type.title])) };
}

// Only months of a programme have cost types; the request says of which programme.
const PROGRAMME = sql<string | null>`(
  select r.programme_id from funds_request r where r.calculation_id = c.id limit 1)`;
