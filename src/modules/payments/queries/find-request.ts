import { type RawBuilder, sql } from 'kysely';
import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { MonthInput, MonthOutput } from '../model/calculate-month.ts';
import type { RequestStatus } from '../model/funds-request.ts';
import type { RecoveryClaim } from '../model/recovery.ts';

export type RequestDetail = {
  id: string;
  version: number;
  status: RequestStatus;
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
  /** The input as it was when the month was asked for. */
  input: MonthInput;
  output: MonthOutput;
  /** The recoveries of its payment, the latest first. */
  claims: RecoveryRow[];
};

export type RecoveryRow = RecoveryClaim & { readonly reason: string; readonly recoveredOn: IsoDate };

/** One funds request with the calculation that it was made with. */
export async function findRequest({ db }: Work, id: string): Promise<RequestDetail | undefined> {
  const row = await db
    .selectFrom('fundsRequest as r')
    .innerJoin('keptCalculation as c', 'c.id', 'r.calculationId')
    .leftJoin('payment as p', 'p.fundsRequestId', 'r.id')
    .select([
      'r.id',
      'r.version',
      'r.status',
      'r.projectId',
      'r.grantId',
      'r.providerId',
      'r.month',
      'r.amountCents',
      'r.submittedAt',
      'r.returnReason',
      'p.paidOn',
      'r.calculationId',
      'c.ruleVersion',
      'c.input',
      'c.output',
      CLAIMS.as('claims'),
    ])
    .where('r.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, input: row.input as MonthInput, output: row.output as MonthOutput };
}

const CLAIMS: RawBuilder<RecoveryRow[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('amountCents', y.amount_cents, 'legalBasis', y.legal_basis, 'reason', y.reason,
                                      'dueOn', y.due_on, 'recoveredOn', y.recovered_on) order by y.recovered_on desc, y.id)
    from recovery y where y.funds_request_id = r.id), '[]')`;
