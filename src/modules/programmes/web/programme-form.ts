import type { FieldSpec } from '#web/form-fields.ts';
import { programmesMessages } from '../messages.ts';

export const textFields = (): FieldSpec[] => [
  {
    name: 'text',
    kind: 'code',
    label: programmesMessages.form.text,
    hint: programmesMessages.form.hint,
  },
];

export const confirmFields = (): FieldSpec[] => [
  { name: 'reason', kind: 'long-text', label: programmesMessages.flags.reason },
];
