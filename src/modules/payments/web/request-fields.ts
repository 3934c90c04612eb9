import { answerFields } from '#modules/decisions/index.ts';
import type { CommitmentRow } from '#modules/funding/index.ts';
import { formatMoney } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { requestWords } from '../messages/request-words.ts';

/** Returns the fields of the first person: which commitment bears it, and a note. */
export function checkFields(request?: { readonly commitments: readonly CommitmentRow[] }): FieldSpec[] {
  const words = requestWords.decision;
  const options = request?.commitments.map(({ id, sourceTitle, cashYear, amountCents, paidCents }) => ({
    value: id,
    label: words.commitmentOption(`${sourceTitle} ${cashYear}`, formatMoney(amountCents - paidCents)),
  }));
  return [
    { name: 'commitmentId', kind: 'radios', label: words.commitment, options },
    { name: 'reason', kind: 'long-text', label: words.reason },
  ];
}

export const returnFields = (): FieldSpec[] => [
  {
    name: 'returnReason',
    kind: 'long-text',
    label: requestWords.decision.returnReason,
    hint: requestWords.decision.returnHint,
  },
];

/** Returns the fields of the second person: pay as checked, or return it with a reason. */
export function releaseFields(): FieldSpec[] {
  const { agree, giveBack, verdictReasonHint } = requestWords.decision;
  return answerFields({ agree, return: giveBack, verdictReasonHint });
}
