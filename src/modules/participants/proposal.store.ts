import type { IsoDate } from '#kernel/calendar.ts';
import type { Work } from '#platform/work.ts';
import type { EndReason } from './model/participation.ts';
import type { ProposalStatus } from './model/proposal.ts';
import type { StayRecord } from './store.ts';

export type NewProposal = {
  readonly id: string;
  readonly stay: StayRecord;
  readonly lastDayOn: IsoDate;
  readonly reason: Exclude<EndReason, 'planned-end'>;
  readonly explanation: string | null;
};

/** Writes a proposal, and its reason apart: payments need to know that one is open, not why. */
export async function insertProposal(
  { db, actor, now }: Work,
  { id, stay, lastDayOn, reason, explanation }: NewProposal,
): Promise<void> {
  const sides = {
    tenant_id: actor.tenantId,
    provider_id: stay.provider_id,
    jobcenter_id: stay.jobcenter_id,
  };
  await db
    .insertInto('change_proposal')
    .values({
      ...sides,
      id,
      occupancy_id: stay.occupancy_id,
      kind: 'end-early',
      last_day_on: lastDayOn,
      status: 'open',
      proposed_by: actor.accountId as string,
      proposed_at: now,
    })
    .execute();
  await db
    .insertInto('change_proposal_reason')
    .values({ ...sides, proposal_id: id, end_reason: reason, explanation })
    .execute();
}

export type ProposalRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: ProposalStatus;
  readonly occupancyId: string;
  readonly lastDayOn: IsoDate;
};

/** Loads a proposal and locks it until the transaction ends. */
export async function loadProposal({ db, actor }: Work, id: string): Promise<ProposalRecord | undefined> {
  const row = await db
    .selectFrom('change_proposal')
    .select(['id', 'version', 'status', 'occupancy_id as occupancyId', 'last_day_on as lastDayOn'])
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, status: row.status as ProposalStatus };
}

/** Whether the Jobcenter still has to decide about a change of this stay. */
export async function hasOpenProposal({ db, actor }: Work, occupancyId: string): Promise<boolean> {
  const row = await db
    .selectFrom('change_proposal')
    .select('id')
    .where('tenant_id', '=', actor.tenantId)
    .where('occupancy_id', '=', occupancyId)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findProposalReason({ db, actor }: Work, proposalId: string): Promise<EndReason> {
  const { end_reason } = await db
    .selectFrom('change_proposal_reason')
    .select('end_reason')
    .where('tenant_id', '=', actor.tenantId)
    .where('proposal_id', '=', proposalId)
    .executeTakeFirstOrThrow();
  return end_reason as EndReason;
}

export async function settleProposal(
  { db, actor, now }: Work,
  id: string,
  status: ProposalStatus,
): Promise<void> {
  await db
    .updateTable('change_proposal')
    .set((eb) => ({
      status,
      settled_by: actor.accountId as string,
      settled_at: now,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', actor.tenantId)
    .where('id', '=', id)
    .execute();
}
