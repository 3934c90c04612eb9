import { findCommitment, loadCommitEntry } from '#modules/funding/index.ts';
import type { Work } from '#platform/work.ts';
import type { CommitmentForRelease } from '../model/release.ts';

/** A commitment with everything that a release rests on. */
export async function loadForRelease(work: Work, id: string): Promise<CommitmentForRelease | undefined> {
  const commitment = await findCommitment(work, id, 'de');
  const entry = await loadCommitEntry(work, id);
  return commitment && entry && { ...commitment, entryId: entry.id, bookedCents: entry.leftCents };
}
