import type { FieldSpec } from '#web/form-fields.ts';
import { applicationWords } from '../messages/application-words.ts';
import { planWords } from '../messages/plan-words.ts';

/** Returns the fields of the first person: outcome and reason. */
export function prepareFields(): FieldSpec[] {
  const words = applicationWords.decision;
  const options = [
    { value: 'approve', label: words.approve },
    { value: 'reject', label: words.reject },
  ];
  return [
    { name: 'outcome', kind: 'radios', label: words.outcome, options },
    {
      name: 'heardOn',
      kind: 'date',
      label: planWords.cut.heardOn,
      hint: planWords.cut.heardHint,
      optional: true,
    },
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
