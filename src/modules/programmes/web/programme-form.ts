import type { Reading } from '#ui/language.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { programmesMessages } from '../messages.ts';

export const textFields = (reading: Reading): FieldSpec[] => [
  {
    name: 'text',
    kind: 'code',
    label: programmesMessages[reading].form.text,
    hint: programmesMessages[reading].form.hint,
  },
];

export const confirmFields = (reading: Reading): FieldSpec[] => [
  { name: 'reason', kind: 'long-text', label: programmesMessages[reading].flags.reason },
];
