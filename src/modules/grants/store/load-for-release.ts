import type { OpenDecision } from '#kernel/four-eyes.ts';
import { type CommitmentRow, findCommitment, loadCommitEntry } from '#modules/funding/index.ts';
import type { Work } from '#platform/work.ts';
import type { ReleasableCommitment } from '../model/release.ts';
import { findOpenDecision } from './decisions.ts';

export type CommitmentForRelease = ReleasableCommitment &
  Pick<CommitmentRow, 'budgetLineId' | 'grantId' | 'districtId'> & {
    /** The booking that filled it. */
    readonly entryId: string;
    readonly prepared: OpenDecision | undefined;
  };

/** A commitment with everything that a release rests on; what was prepared is locked until the transaction ends. */
export async function loadForRelease(work: Work, id: string): Promise<CommitmentForRelease | undefined> {
  const prepared = await findOpenDecision(work, 'release', id);
  const commitment = await findCommitment(work, id, 'de');
  const entry = await loadCommitEntry(work, id);
  return commitment && entry && { ...commitment, entryId: entry.id, bookedCents: entry.leftCents, prepared };
}
