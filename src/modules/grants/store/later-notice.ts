import { openCommitment, openHeldLines } from '#modules/funding/index.ts';
import type { SignedInWork } from '#platform/work.ts';
import type { LaterNotice } from '../model/change-grant.ts';
import { insertNotice } from './grants.ts';
import { insertPlan } from './plans.ts';

/** Gives a later notice with its plan, and opens the accounts and held lines that it needs. */
export async function writeLaterNotice(
  work: SignedInWork,
  { grant, notice, plan, newHeld, newLineIds }: LaterNotice,
): Promise<void> {
  if (plan) await insertPlan(work, grant, plan);
  await insertNotice(work, grant, notice, plan?.id ?? null);
  await openHeldLines(work, grant, newHeld);
  for (const budgetLineId of newLineIds)
    await openCommitment(work, {
      ...{ id: work.newId(), budgetLineId, grantId: grant.id, districtId: grant.districtId },
      ...{ granteeId: grant.granteeId, noticeNumber: grant.noticeNumber },
    });
}
