import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { MonthInput, MonthOutput } from '../model/calculate-month.ts';
import type { RecoveryClaim } from '../model/recovery.ts';

export type RequestDetail = {
  id: string;
  version: number;
  status: string;
  projectId: string;
  grantId: string;
  providerId: string;
  month: IsoDate;
  amountCents: number;
  submittedAt: Date;
  returnReason: string | null;
  paidOn: IsoDate | null;
  calculationId: string;
  ruleVersion: string;
  /** As it was computed when the month was asked for. */
  input: MonthInput;
  output: MonthOutput;
  /** What was claimed back of its payment, the latest first. */
  claims: RecoveryRow[];
};

export type RecoveryRow = RecoveryClaim & { readonly reason: string; readonly recoveredOn: IsoDate };

/** One funds request with the calculation that it was made with. */
export async function findRequest({ db, actor }: Work, id: string): Promise<RequestDetail | undefined> {
  const row = await db
    .selectFrom('funds_request as r')
    .innerJoin('calculation as c', (join) =>
      join.onRef('c.tenant_id', '=', 'r.tenant_id').onRef('c.id', '=', 'r.calculation_id'),
    )
    .leftJoin('payment as p', (join) =>
      join.onRef('p.tenant_id', '=', 'r.tenant_id').onRef('p.funds_request_id', '=', 'r.id'),
    )
    .select([
      'r.id',
      'r.version',
      'r.status',
      'r.project_id as projectId',
      'r.grant_id as grantId',
      'r.provider_id as providerId',
      'r.month',
      'r.amount_cents as amountCents',
      'r.submitted_at as submittedAt',
      'r.return_reason as returnReason',
      'p.paid_on as paidOn',
      'r.calculation_id as calculationId',
      'c.rule_version as ruleVersion',
      'c.input',
      'c.output',
      CLAIMS.as('claims'),
    ])
    .where('r.tenant_id', '=', actor.tenantId)
    .where('r.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, input: row.input as MonthInput, output: row.output as MonthOutput };
}

const CLAIMS: RawBuilder<RecoveryRow[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('amountCents', y.amount_cents, 'legalBasis', y.legal_basis, 'reason', y.reason,
                                      'dueOn', y.due_on, 'recoveredOn', y.recovered_on) order by y.recovered_on desc, y.id)
    from recovery y where y.tenant_id = r.tenant_id and y.funds_request_id = r.id), '[]')`;
