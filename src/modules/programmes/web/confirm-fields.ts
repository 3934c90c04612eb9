import type { FieldSpec } from '#web/form-fields.ts';
import { programmesMessages } from '../messages.ts';

/** Whoever confirms an amount says why it is right. */
export const confirmFields = (): FieldSpec[] => [
  { name: 'reason', kind: 'long-text', label: programmesMessages.flags.reason },
];
