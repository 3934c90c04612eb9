import { formatInstant } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import type { DecisionRow } from '../queries/list-decisions.ts';

/** What is said about one kind of decision that takes two people. */
export type FourEyesWords = {
  readonly waiting: string;
  readonly earlier: string;
  readonly nothing: string;
  /** For those who only look on. */
  readonly noneWaiting: string;
  readonly prepare: string;
  readonly submitPrepare: string;
  readonly decide: string;
  readonly submitDecide: string;
  readonly own: string;
  readonly ownTitle: string;
  readonly verdict: string;
  readonly agree: string;
  readonly return: string;
  readonly verdictReason: string;
  readonly verdictReasonHint: string;
  readonly decisionFacts: { readonly by: string; readonly reason: string; readonly decided: string };
  readonly rulings: Readonly<Record<string, string>>;
};

/** One attempt as people read it: what was proposed, by whom and why, and what came of it. */
export function presentDecision(
  decision: DecisionRow,
  proposal: readonly Fact[],
  { decisionFacts: facts, rulings }: FourEyesWords,
): Fact[] {
  const { outcome, decisionReason, decidedByName, decidedAt, preparedByName, preparedAt } = decision;
  const prepared = `${preparedByName}, ${formatInstant(preparedAt)}`;
  const told = [
    ...proposal,
    { term: facts.by, description: prepared },
    { term: facts.reason, description: decision.reason },
  ];
  if (outcome === null) return told;
  const said = [rulings[outcome], decisionReason].filter(Boolean).join(': ');
  const when = decidedAt ? formatInstant(decidedAt) : '';
  return [
    ...told,
    { term: facts.decided, description: [said, decidedByName, when].filter(Boolean).join(', ') },
  ];
}

/** What the second person says: agree to what was prepared, or return it with a reason. */
export function decideFields(
  words: Pick<FourEyesWords, 'verdict' | 'agree' | 'return' | 'verdictReason' | 'verdictReasonHint'>,
): FieldSpec[] {
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
