import type { CommitmentRow, LoadedEntry } from '#modules/funding/index.ts';
import { formatInstant, formatMoney, type Reading } from '#ui/language.ts';
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

/** One attempt to set money free, as people read it. */
export function presentReleaseDecision(decision: DecisionRow, reading: Reading) {
  const { decisionFacts: facts, rulings } = releaseWords[reading];
  const { amountCents } = decision.detail as { amountCents: number };
  const ruling = decision.outcome as keyof typeof rulings | null;
  const said = [ruling && rulings[ruling], decision.decisionReason].filter(Boolean).join(': ');
  const when = decision.decidedAt ? formatInstant(decision.decidedAt, reading) : '';
  return [
    { term: facts.amount, description: formatMoney(amountCents, reading) },
    {
      term: facts.by,
      description: `${decision.preparedByName}, ${formatInstant(decision.preparedAt, reading)}`,
    },
    { term: facts.reason, description: decision.reason },
    ...(ruling
      ? [
          {
            term: facts.decided,
            description: [said, decision.decidedByName, when].filter(Boolean).join(', '),
          },
        ]
      : []),
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

/** What the second person says. */
export function decideReleaseFields(reading: Reading): FieldSpec[] {
  const words = releaseWords[reading];
  const options = [
    { value: 'agree', label: words.agree },
    { value: 'return', label: words.return },
  ];
  return [
    { name: 'verdict', kind: 'radios', label: words.verdict, options },
    {
      name: 'reason',
      kind: 'long-text',
      label: words.verdictReason,
      hint: words.verdictReasonHint,
      optional: true,
    },
  ];
}
