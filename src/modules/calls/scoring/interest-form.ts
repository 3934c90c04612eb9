import type { FieldSpec } from '#web/form-fields.ts';
import { callsMessages } from '../messages.ts';

type Asked = { id: string; title: string; bidderName: string };

/** Returns for each proposal a yes or no, and the reason for a yes: `interests.<proposal>.hasInterest`. */
export function interestFields(proposals: readonly Asked[]): FieldSpec[] {
  const words = callsMessages.sitting;
  return proposals.flatMap(({ id, title, bidderName }) => [
    {
      name: `interests.${id}.hasInterest`,
      kind: 'yes-no',
      label: words.isBiased(title, bidderName),
    },
    { name: `interests.${id}.reason`, kind: 'text', label: words.biasReason, optional: true },
  ]);
}

/** The reason alone, where the yes is the button itself. */
export const lateInterestField = (proposalId: string): FieldSpec => ({
  name: `interests.${proposalId}.reason`,
  kind: 'text',
  label: callsMessages.score.interestReason,
});
