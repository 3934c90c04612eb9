import type { CommitmentRow, LoadedEntry } from '#modules/funding/index.ts';
import { formatMoney } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { releaseWords } from '../messages/release-words.ts';
import { releasableCents } from '../model/release.ts';
import type { DecisionRow } from '../queries/list-decisions.ts';

type Commitment = Pick<CommitmentRow, 'id' | 'amountCents' | 'paidCents' | 'sourceTitle' | 'budgetYear'>;

/** What stands of a commitment, and how much of it can be set free. */
export function presentRelease(commitment: Commitment, entry: LoadedEntry | undefined) {
  const { facts } = releaseWords;
  const open = releasableCents({ ...commitment, bookedCents: entry?.leftCents ?? 0 });
  return {
    isOpen: open > 0,
    facts: [
      { term: facts.line, description: `${commitment.sourceTitle} ${commitment.budgetYear}` },
      { term: facts.amount, description: formatMoney(commitment.amountCents) },
      { term: facts.paid, description: formatMoney(commitment.paidCents) },
      { term: facts.open, description: formatMoney(open) },
    ],
  };
}

/** What is to be set free. */
export function presentReleaseProposal({ detail }: DecisionRow): Fact[] {
  const { amountCents } = detail as { amountCents: number };
  return [{ term: releaseWords.decisionFacts.amount, description: formatMoney(amountCents) }];
}

/** What the first person says: how much, and why. */
export function prepareReleaseFields(): FieldSpec[] {
  const words = releaseWords;
  return [
    { name: 'amountCents', kind: 'money', label: words.amount },
    { name: 'reason', kind: 'long-text', label: words.reason, hint: words.reasonHint },
  ];
}
