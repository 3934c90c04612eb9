import type { IsoDate } from '#kernel/calendar.ts';
import type { SignedInWork, Work } from '#platform/work.ts';
import type { ChangeProposalStatus } from './model/change-proposal.ts';
import type { ParticipationEndReason } from './model/participation.ts';
import type { StayRecord } from './store.ts';

type NewChangeProposal = {
  readonly id: string;
  readonly stay: StayRecord;
  readonly lastDayOn: IsoDate;
  readonly reason: Exclude<ParticipationEndReason, 'planned-end'>;
  readonly explanation: string | null;
};

/** Writes a change proposal, and its reason apart: payments need to know that one is open, not why. */
export async function insertChangeProposal(
  { db, actor, now }: SignedInWork,
  { id, stay, lastDayOn, reason, explanation }: NewChangeProposal,
): Promise<void> {
  const sides = {
    providerId: stay.providerId,
    jobcenterId: stay.jobcenterId,
  };
  await db
    .insertInto('changeProposal')
    .values({
      ...sides,
      id,
      occupancyId: stay.occupancyId,
      kind: 'end-early',
      lastDayOn,
      status: 'open',
      proposedBy: actor.accountId,
      proposedAt: now,
    })
    .execute();
  await db
    .insertInto('changeProposalReason')
    .values({ ...sides, proposalId: id, endReason: reason, explanation })
    .execute();
}

type ChangeProposalRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: ChangeProposalStatus;
  readonly occupancyId: string;
  readonly lastDayOn: IsoDate;
};

/** Loads a change proposal and locks it until the transaction ends. */
export async function loadChangeProposal(
  { db }: Work,
  id: string,
): Promise<ChangeProposalRecord | undefined> {
  const row = await db
    .selectFrom('changeProposal')
    .select(['id', 'version', 'status', 'occupancyId', 'lastDayOn'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...row, status: row.status as ChangeProposalStatus };
}

/** Tells whether the Jobcenter still has to decide about a change of this stay. */
export async function hasOpenChangeProposal({ db }: Work, occupancyId: string): Promise<boolean> {
  const row = await db
    .selectFrom('changeProposal')
    .select('id')
    .where('occupancyId', '=', occupancyId)
    .where('status', '=', 'open')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findChangeProposalReason(
  { db }: Work,
  proposalId: string,
): Promise<ParticipationEndReason> {
  const { endReason } = await db
    .selectFrom('changeProposalReason')
    .select('endReason')
    .where('proposalId', '=', proposalId)
    .executeTakeFirstOrThrow();
  return endReason as ParticipationEndReason;
}

export async function settleChangeProposal(
  { db, actor, now }: Work,
  id: string,
  status: ChangeProposalStatus,
): Promise<void> {
  await db
    .updateTable('changeProposal')
    .set((eb) => ({
      status,
      settledBy: actor.accountId,
      settledAt: now,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}
