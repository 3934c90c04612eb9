import { sql } from 'kysely';
import type { ProgrammeDefinition } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';

export type CalculationDetail = {
  id: string;
  kind: string;
  ruleVersion: string;
  input: unknown;
  output: unknown;
  computedAt: Date;
  /** What its programme calls its cost types. */
  costTypes: Readonly<Record<string, { de: string; en: string }>>;
};

/** How an amount was computed, if this person may see it. */
export async function findCalculation({ db }: Work, id: string): Promise<CalculationDetail | undefined> {
  const row = await db
    .selectFrom('calculation as c')
    .select(['c.id', 'c.kind', 'c.ruleVersion', 'c.input', 'c.output', 'c.computedAt'])
    .select(COST_TYPES.as('costTypes'))
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!row) return undefined;
  const titles = (row.costTypes ?? []).map(({ id: key, title }) => [key, title] as const);
  return { ...row, costTypes: Object.fromEntries(titles) };
}

// Only months of a programme have cost types; the request says of which programme.
const COST_TYPES = sql<ProgrammeDefinition['costTypes'] | null>`(
  select p.definition -> 'costTypes' from funds_request r
    join programme p on p.id = r.programme_id
   where r.calculation_id = c.id limit 1)`;
