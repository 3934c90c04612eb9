import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { CallStatus } from '../call/call.model.ts';

/** The declaration of a member about one proposal: whether they are biased (befangen), and if so why. */
export type InterestDeclaration = {
  readonly proposalId: string;
  readonly hasInterest: boolean;
  readonly reason: string;
};

/** A sitting as one member sees it: what may be declared, and what they have said to have no interest in. */
export type MemberSitting = {
  readonly callStatus: CallStatus;
  readonly visible: readonly string[];
  readonly declaredFree: readonly string[];
};

/**
 * Returns the declarations that are new. A yes may follow a no, because people learn things late; after a yes the
 * proposal is out of sight, so there is no way back from it.
 */
export function declareInterests(
  { callStatus, visible, declaredFree }: MemberSitting,
  declarations: readonly InterestDeclaration[],
): Decision<readonly InterestDeclaration[], 'not-in-scoring' | 'nothing-declared' | 'already-declared'> {
  if (callStatus !== 'scoring') return refused('not-in-scoring', { status: callStatus });
  if (declarations.length === 0) return refused('nothing-declared');
  if (declarations.some(({ proposalId }) => !visible.includes(proposalId)))
    return refused('already-declared');
  const isNew = ({ proposalId, hasInterest }: InterestDeclaration) =>
    hasInterest || !declaredFree.includes(proposalId);
  return decided(declarations.filter(isNew));
}
