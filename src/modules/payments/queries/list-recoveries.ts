import type { IsoDate } from '#kernel/calendar.ts';
import type { Cents } from '#kernel/money.ts';
import type { Work } from '#platform/work.ts';
import type { RecoveryClaim } from '../model/recovery.ts';

export type RecoveryRow = {
  id: string;
  amountCents: Cents;
  legalBasis: RecoveryClaim['legalBasis'];
  reason: string;
  dueOn: IsoDate;
  recoveredOn: IsoDate;
};

/** What was claimed back of one request's payment, the latest first. */
export async function listRecoveries({ db, actor }: Work, requestId: string): Promise<RecoveryRow[]> {
  const rows = await db
    .selectFrom('recovery')
    .select([
      'id',
      'amount_cents as amountCents',
      'legal_basis as legalBasis',
      'reason',
      'due_on as dueOn',
      'recovered_on as recoveredOn',
    ])
    .where('tenant_id', '=', actor.tenantId)
    .where('funds_request_id', '=', requestId)
    .orderBy('recovered_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, legalBasis: row.legalBasis as RecoveryClaim['legalBasis'] }));
}
