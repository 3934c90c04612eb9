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
