import type { Reading } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { participantsMessages } from '../messages.ts';

/** The one field of an exception: why. */
export const exceptionFields = (reading: Reading): FieldSpec[] => [
  {
    name: 'exceptionReason',
    kind: 'long-text',
    label: participantsMessages[reading].eligibility.exceptionReason,
  },
];

/** Beside other fields: only whoever departs from a rule of the place or the programme says why. */
export function exceptionField(reading: Reading): FieldSpec {
  const { reasonField, reasonHint } = participantsMessages[reading].exceptions;
  return {
    name: 'exceptionReason',
    kind: 'long-text',
    label: reasonField,
    hint: reasonHint,
    optional: true,
  };
}
