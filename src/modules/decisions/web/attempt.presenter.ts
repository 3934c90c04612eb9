import { formatInstant } from '#ui/language.ts';
import type { Fact } from '#ui/parts.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { decisionWords } from '../messages.ts';
import type { Decided, Ruling, Undecided } from '../model/four-eyes.ts';
import type { Named } from '../queries/list-attempts.ts';

type AttemptWords = {
  readonly by: string;
  readonly reason: string;
  readonly decided: string;
  /** The words for what became of it; returned and rejected have words of their own if a kind says nothing else. */
  readonly rulings: Readonly<Partial<Record<Ruling, string>>>;
};

/** Presents one attempt as people read it: what was proposed, by whom and why, and what came of it. */
export function presentAttempt<Detail>(
  attempt: Named<Undecided<Detail> | Decided<Detail>>,
  words: AttemptWords,
  { before = [], after = [] }: { before?: readonly Fact[]; after?: readonly Fact[] },
): Fact[] {
  const { preparedByName, preparedAt, reason } = attempt;
  return [
    ...before,
    { term: words.by, description: `${preparedByName}, ${formatInstant(preparedAt)}` },
    { term: words.reason, description: reason },
    ...after,
    ...(attempt.ruling === null ? [] : [{ term: words.decided, description: told(attempt, words) }]),
  ];
}

function told<Detail>(attempt: Decided<Detail>, { rulings }: AttemptWords): string {
  const { ruling, answerReason, decidedByName, decidedAt } = attempt;
  const { rejected, returned } = decisionWords;
  const ruled = { approved: '', rejected, returned, lapsed: '', ...rulings }[ruling];
  const said = [ruled, answerReason].filter(Boolean).join(': ');
  return [said, decidedByName, decidedAt && formatInstant(decidedAt)].filter(Boolean).join(', ');
}

/** The words of the second person, by the kind; what most say alike is there already. */
type AnswerWords = {
  readonly agree: string;
  readonly return?: string;
  readonly verdictReasonHint?: string;
};

/** Returns the fields of the second person: agree to what was prepared, or return it with a reason. */
export function answerFields({ agree, ...own }: AnswerWords): FieldSpec[] {
  const { verdict, verdictReason, ...common } = decisionWords;
  const words = { ...common, ...own };
  const options = [
    { value: 'agree', label: agree },
    { value: 'return', label: words.return },
  ];
  const hint = words.verdictReasonHint;
  return [
    { name: 'verdict', kind: 'radios', label: verdict, options },
    { name: 'reason', kind: 'long-text', label: verdictReason, hint, optional: true },
  ];
}
