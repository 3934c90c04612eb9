import type { FieldSpec } from '#web/form-fields.ts';
import { participantsMessages } from '../messages.ts';
import { EARLY_END_REASONS } from '../model/participation.ts';
import { endReason } from './person.presenter.ts';

/** The fields by which a provider proposes an earlier end. */
export function changeProposalFields(): FieldSpec[] {
  const words = participantsMessages.stay;
  const options = EARLY_END_REASONS.map((value) => ({ value, label: endReason(value) }));
  return [
    { name: 'lastDayOn', kind: 'date', label: words.lastDayOn },
    { name: 'reason', kind: 'radios', label: words.reason, hint: words.reasonHint, options },
    {
      name: 'explanation',
      kind: 'long-text',
      label: words.explanation,
      hint: words.explanationHint,
      optional: true,
    },
  ];
}
