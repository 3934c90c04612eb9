import { answerFields } from '#modules/decisions/index.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { claimWords } from '../messages/claim-words.ts';
import { type ClaimLine, CUT_REASONS } from '../model/claim.ts';

/** Returns the fields that judge one line: what is accepted of it, and why not all. */
export function lineFields({ id, number }: Pick<ClaimLine, 'id' | 'number'>): FieldSpec[] {
  const words = claimWords.decision;
  const name = (part: string) => `lines.${id}.${part}`;
  const options = CUT_REASONS.map((value) => ({ value, label: claimWords.lines.reasons[value] }));
  return [
    { name: name('acceptedCents'), kind: 'money', label: `${words.line(String(number))}: ${words.accepted}` },
    {
      name: name('reasonCode'),
      kind: 'choice',
      label: words.reasonCode,
      options,
      optional: true,
      none: words.noCut,
    },
    { name: name('remark'), kind: 'text', label: words.remark, optional: true },
  ];
}

export const reasonField = (): FieldSpec => ({
  name: 'reason',
  kind: 'long-text',
  label: claimWords.decision.reason,
});

export const returnFields = (): FieldSpec[] => [
  {
    name: 'returnReason',
    kind: 'long-text',
    label: claimWords.decision.returnReason,
    hint: claimWords.decision.returnHint,
  },
];

/** Returns the fields of the second person: pay as checked, or return it with a reason. */
export function releaseFields(): FieldSpec[] {
  const { agree, giveBack, verdictReasonHint } = claimWords.decision;
  return answerFields({ agree, return: giveBack, verdictReasonHint });
}
