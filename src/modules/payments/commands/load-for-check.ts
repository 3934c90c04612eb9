import { yearOf } from '#kernel/calendar.ts';
import { type CommitmentRow, listCommitmentsOfGrant } from '#modules/funding/index.ts';
import type { Work } from '#platform/work.ts';
import type { RequestRecord } from '../model/funds-request.ts';
import { findMonth, type MonthDetail } from '../queries/find-month.ts';
import { loadRequest } from '../store.ts';

type RequestUnderCheck = RequestRecord & {
  /** The month as it is computed now, which may differ from when it was asked for. */
  readonly now: MonthDetail;
  /** The year in which it would be paid today, and what the grant may be paid from then. */
  readonly cashYear: number;
  readonly commitments: readonly CommitmentRow[];
};

/** A locked request with everything that a check and a release rest on. */
export async function loadForCheck(work: Work, id: string): Promise<RequestUnderCheck | undefined> {
  const request = await loadRequest(work, id);
  const now = request && (await findMonth(work, request.projectId, request.month));
  if (!request || !now) return undefined;
  const cashYear = yearOf(work.today);
  return {
    ...request,
    now,
    cashYear,
    commitments: await listCommitmentsOfGrant(work, request.grantId, 'de', cashYear),
  };
}
