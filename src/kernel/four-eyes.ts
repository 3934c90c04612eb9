import { type Decision, decided, refused } from './decision.ts';

/** What one person prepared: the outcome proposed, and the content it was proposed on, as a hash. */
export type Prepared = {
  readonly preparedBy: string;
  readonly proposedOutcome: 'approve' | 'reject';
  readonly contentHash: string;
};

/** What another person says to it. */
export type Verdict = 'agree' | 'return';

export type Ruling = 'approved' | 'rejected' | 'returned' | 'lapsed';

export type FourEyesRefusal = 'not-prepared' | 'not-by-preparer';

/**
 * Four eyes: who prepares a decision on money cannot take it, and what was prepared holds for that content alone.
 * `contentHash` is the content as it stands now; where it differs, nothing is decided and the preparation has lapsed.
 */
export function decideByAnother(
  prepared: Prepared | undefined,
  decider: { readonly by: string | null; readonly verdict: Verdict; readonly contentHash: string },
): Decision<Ruling, FourEyesRefusal> {
  if (!prepared) return refused('not-prepared');
  if (prepared.preparedBy === decider.by) return refused('not-by-preparer');
  if (prepared.contentHash !== decider.contentHash) return decided('lapsed');
  if (decider.verdict === 'return') return decided('returned');
  return decided(prepared.proposedOutcome === 'approve' ? 'approved' : 'rejected');
}
