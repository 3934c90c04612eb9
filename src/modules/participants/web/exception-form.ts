import type { FieldSpec } from '#web/form-fields.ts';
import { participantsMessages } from '../messages.ts';

/** The one field of an exception: why. */
export const exceptionFields = (): FieldSpec[] => [
  {
    name: 'exceptionReason',
    kind: 'long-text',
    label: participantsMessages.eligibility.exceptionReason,
  },
];

/**
 * Returns the field beside others in which only somebody who departs from a rule of the place or the programme says
 * why.
 */
export function exceptionField(): FieldSpec {
  const { reasonField, reasonHint } = participantsMessages.exceptions;
  return {
    name: 'exceptionReason',
    kind: 'long-text',
    label: reasonField,
    hint: reasonHint,
    optional: true,
  };
}
