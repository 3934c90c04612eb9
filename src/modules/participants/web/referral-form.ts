import type { FieldSpec } from '#web/form-fields.ts';
import { participantsMessages } from '../messages.ts';

type Choices = { value: string; label: string }[];

/** The fields by which a Jobcenter refers a person. */
export function referralFields(programmes: Choices = [], coaches: Choices = []): FieldSpec[] {
  const words = participantsMessages.referral;
  return [
    { name: 'programmeId', kind: 'choice', label: words.programme, options: programmes },
    { name: 'firstName', kind: 'text', label: words.firstName },
    { name: 'familyName', kind: 'text', label: words.familyName },
    { name: 'birthDate', kind: 'date', label: words.birthDate, hint: words.birthDateHint },
    { name: 'phone', kind: 'phone', label: words.phone, optional: true },
    { name: 'email', kind: 'email', label: words.email, optional: true },
    { name: 'isVoluntary', kind: 'yes-no', label: words.isVoluntary },
    {
      name: 'voluntaryOn',
      kind: 'date',
      label: words.voluntaryOn,
      hint: words.voluntaryOnHint,
      optional: true,
    },
    { name: 'coachId', kind: 'choice', label: words.coach, options: coaches },
  ];
}
