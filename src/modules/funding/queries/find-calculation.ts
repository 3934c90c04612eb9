import type { Work } from '#platform/work.ts';

export type CalculationDetail = {
  id: string;
  kind: string;
  ruleVersion: string;
  input: unknown;
  output: unknown;
  computedAt: Date;
};

/** How an amount was computed, if this person may see it. */
export const findCalculation = ({ db, actor }: Work, id: string): Promise<CalculationDetail | undefined> =>
  db
    .selectFrom('calculation')
    .select(['id', 'kind', 'rule_version as ruleVersion', 'input', 'output', 'computed_at as computedAt'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
