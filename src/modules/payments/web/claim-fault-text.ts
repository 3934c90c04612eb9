import type { FieldFault } from '#web/form-fields.ts';
import { paymentsMessages } from '../messages.ts';

/** Returns the sentence of payments about a fault of a field; nothing for the usual ones. */
export function claimFaultText(code: string, facts: FieldFault['facts']): string | undefined {
  const { refusals } = paymentsMessages;
  if (!Object.hasOwn(refusals, code)) return undefined;
  const { why } = refusals[code as keyof typeof refusals];
  return typeof why === 'string' ? why : why(facts);
}
