import type { IsoDate } from '#kernel/calendar.ts';
import { insertChangeProposal } from '#modules/places/index.ts';
import type { SignedInWork } from '#platform/work.ts';
import type { ParticipationEndReason } from './model/participation.ts';
import type { StayRecord } from './store.ts';

type ReasonedProposal = {
  readonly id: string;
  readonly stay: StayRecord;
  readonly lastDayOn: IsoDate;
  readonly reason: Exclude<ParticipationEndReason, 'planned-end'>;
  readonly explanation: string | null;
};

/** Writes a change proposal, and its reason apart: payments need to know that one is open, not why. */
export async function insertReasonedProposal(
  work: SignedInWork,
  { id, stay, lastDayOn, reason, explanation }: ReasonedProposal,
): Promise<void> {
  const { providerId, jobcenterId, occupancyId } = stay;
  await insertChangeProposal(work, { id, occupancyId, providerId, jobcenterId, lastDayOn });
  await work.db
    .insertInto('changeProposalReason')
    .values({ proposalId: id, providerId, jobcenterId, endReason: reason, explanation })
    .execute();
}
