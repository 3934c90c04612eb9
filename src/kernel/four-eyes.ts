import { type Decision, decided, refused } from './decision.ts';

/** What one person prepared: the outcome proposed, and the content it was proposed on, as a hash. */
export type Prepared = {
  readonly preparedBy: string;
  readonly proposedOutcome: 'approve' | 'reject';
  readonly contentHash: string;
};

/** A preparation that nobody has decided yet. */
export type OpenDecision = Prepared & {
  readonly id: string;
  readonly reason: string;
  /** What the subject needs besides: how a grant is split, which commitment pays. */
  readonly detail: unknown;
};

/** What another person says to it. */
export type Verdict = 'agree' | 'return';

export type Ruling = 'approved' | 'rejected' | 'returned' | 'lapsed';

export type FourEyesRefusal = 'not-prepared' | 'not-by-preparer';

/**
 * Vier-Augen-Prinzip: who prepares a decision on money cannot take it, and what was prepared holds for that content alone.
 * `contentHash` is the content as it stands now; where it differs, nothing is decided and the preparation has lapsed.
 */
export function decideByAnother<P extends Prepared>(
  prepared: P | undefined,
  decider: { readonly by: string | null; readonly verdict: Verdict; readonly contentHash: string },
): Decision<{ readonly decision: P; readonly ruling: Ruling }, FourEyesRefusal> {
  if (!prepared) return refused('not-prepared');
  if (prepared.preparedBy === decider.by) return refused('not-by-preparer');
  return decided({ decision: prepared, ruling: ruleOn(prepared, decider) });
}

function ruleOn(
  prepared: Prepared,
  { verdict, contentHash }: { verdict: Verdict; contentHash: string },
): Ruling {
  if (prepared.contentHash !== contentHash) return 'lapsed';
  if (verdict === 'return') return 'returned';
  return prepared.proposedOutcome === 'approve' ? 'approved' : 'rejected';
}
