import type { CommitmentRow, LoadedEntry } from '#modules/funding/index.ts';
import { formatMoney, type Reading } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { releaseWords } from '../messages/release-words.ts';
import { releasableCents } from '../model/release.ts';
import type { DecisionRow } from '../queries/list-decisions.ts';

type Commitment = Pick<CommitmentRow, 'id' | 'amountCents' | 'paidCents' | 'sourceTitle' | 'budgetYear'>;

/** What stands of a commitment, and how much of it can be set free. */
export function presentRelease(commitment: Commitment, entry: LoadedEntry | undefined, reading: Reading) {
  const { facts } = releaseWords[reading];
  const open = releasableCents({ ...commitment, bookedCents: entry?.leftCents ?? 0 });
  return {
    isOpen: open > 0,
    facts: [
      { term: facts.line, description: `${commitment.sourceTitle} ${commitment.budgetYear}` },
      { term: facts.amount, description: formatMoney(commitment.amountCents, reading) },
      { term: facts.paid, description: formatMoney(commitment.paidCents, reading) },
      { term: facts.open, description: formatMoney(open, reading) },
    ],
  };
}

/** What is to be set free. */
export function presentReleaseProposal({ detail }: DecisionRow, reading: Reading): Fact[] {
  const { amountCents } = detail as { amountCents: number };
  return [
    { term: releaseWords[reading].decisionFacts.amount, description: formatMoney(amountCents, reading) },
  ];
}

/** What the first person says: how much, and why. */
export function prepareReleaseFields(reading: Reading): FieldSpec[] {
  const words = releaseWords[reading];
  return [
    { name: 'amountCents', kind: 'money', label: words.amount },
    { name: 'reason', kind: 'long-text', label: words.reason, hint: words.reasonHint },
  ];
}
