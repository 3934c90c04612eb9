import { type Decision, decided, refused } from '#kernel/decision.ts';

/** The preparation by one person: the outcome proposed, and the content it was proposed on, as a hash. */
export type Preparation = {
  readonly preparedBy: string;
  readonly proposedOutcome: 'approve' | 'reject';
  readonly contentHash: string;
};

type Attempt<Detail> = Preparation & {
  readonly id: string;
  readonly reason: string;
  /** The detail that its kind needs besides: how a grant is split, which commitment pays. */
  readonly detail: Detail;
};

/** A preparation that nobody has decided yet; there is one at most for each subject. */
export type Undecided<Detail> = Attempt<Detail> & { readonly ruling: null };

/** A preparation with what came of it. It is never decided again. */
export type Decided<Detail> = Attempt<Detail> & {
  readonly ruling: Ruling;
  /** The reason why it was returned; whoever agrees may say nothing. */
  readonly answerReason: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
};

/** The answer of the other person. */
export type Answer = 'agree' | 'return';

export type Ruling = 'approved' | 'rejected' | 'returned' | 'lapsed';

type FourEyesRefusal = 'not-prepared' | 'not-by-preparer';

/**
 * Vier-Augen-Prinzip: somebody who prepares a decision on money cannot take it, and what was prepared holds for that
 * content alone. `contentHash` is the content as it stands now; if it differs, nothing is decided and the preparation
 * has lapsed.
 */
export function decideByAnother<P extends Preparation>(
  prepared: P | undefined,
  decider: { readonly by: string | null; readonly answer: Answer; readonly contentHash: string },
): Decision<{ readonly decision: P; readonly ruling: Ruling }, FourEyesRefusal> {
  if (!prepared) return refused('not-prepared');
  if (prepared.preparedBy === decider.by) return refused('not-by-preparer');
  return decided({ decision: prepared, ruling: ruleOn(prepared, decider) });
}

function ruleOn(
  prepared: Preparation,
  { answer, contentHash }: { answer: Answer; contentHash: string },
): Ruling {
  if (prepared.contentHash !== contentHash) return 'lapsed';
  if (answer === 'return') return 'returned';
  return prepared.proposedOutcome === 'approve' ? 'approved' : 'rejected';
}
