import { listCoaches } from '#modules/identity/index.ts';
import { listProgrammeChoices } from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { peopleAddress, personAddress, referPersonAddress } from '../addresses.ts';
import { referPerson } from '../commands/refer-person.ts';
import { participantsMessages } from '../messages.ts';

/** A Jobcenter refers a person to a programme. */
export const referralForm = defineForm({
  address: referPersonAddress,
  command: referPerson,
  load: choices,
  fields: referralFields,
  words: () => ({
    title: participantsMessages.referral.title,
    submit: participantsMessages.referral.save,
    breadcrumb: [{ label: participantsMessages.person.breadcrumb, href: peopleAddress() }],
  }),
  done: ({ id }) => personAddress(String(id), { done: 'participants.person-referred' }),
});

/** Returns the choices: the published programmes, and the coaches. */
async function choices({ work }: Context) {
  const programmes = await listProgrammeChoices(work, currentLanguage(), ['published']);
  return { programmes, coaches: await listCoaches(work) };
}

type Choices = Awaited<ReturnType<typeof choices>>;

function referralFields({ programmes, coaches }: Choices = { programmes: [], coaches: [] }): FieldSpec[] {
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
