import type { BudgetLine } from '#modules/funding/index.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { applicationWords } from '../messages/application-words.ts';

/** Returns the fields of the first person: outcome and reason. The split over budget lines stands beside it. */
export function prepareFields(): FieldSpec[] {
  const words = applicationWords.decision;
  const options = [
    { value: 'approve', label: words.approve },
    { value: 'reject', label: words.reject },
  ];
  return [
    { name: 'outcome', kind: 'radios', label: words.outcome, options },
    { name: 'reason', kind: 'long-text', label: words.reason, hint: words.reasonHint },
    {
      name: 'exception',
      kind: 'long-text',
      label: words.exception,
      hint: words.exceptionHint,
      optional: true,
    },
  ];
}

/** Returns the field for the amount that one budget line bears. */
export const amountField = ({ id, sourceTitle, cashYear }: BudgetLine): FieldSpec => ({
  name: `amounts.${id}`,
  kind: 'money',
  label: applicationWords.decision.line(sourceTitle, cashYear),
  optional: true,
});
