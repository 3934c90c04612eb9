import { listCoaches } from '#modules/identity/index.ts';
import { listOfferingProgrammes, type RuledProgramme } from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { peopleAddress, personAddress, referPersonAddress } from '../addresses.ts';
import { referPerson } from '../commands/refer-person.ts';
import { participantsMessages } from '../messages.ts';
import { isNeeded } from '../model/other-programme.ts';
import { matchFields, peopleNamed, recordMatches, textOf } from './match-question.ts';

/** A Jobcenter refers a person to a programme. */
export const referralForm = defineForm({
  address: referPersonAddress,
  command: referPerson,
  load: choices,
  loadsFirst: true,
  seen: ({ work }, { known }) => recordMatches(work, known),
  fields: referralFields,
  assemble: ({ programmeId, ...read }) => ({ ...read, ...programmeChosen(programmeId) }),
  words: () => ({
    title: participantsMessages.referral.title,
    submit: participantsMessages.referral.save,
    breadcrumb: [{ label: participantsMessages.person.breadcrumb, href: peopleAddress() }],
  }),
  done: ({ id }) => personAddress(String(id), { done: 'participants.person-referred' }),
});

/** Returns the choices: the programmes that take people today, the coaches, and whom the Land knows by the name sent. */
async function choices(context: Context) {
  const { work } = context;
  const programmes = await listOfferingProgrammes(work, { act: 'participation', by: 'jobcenter' });
  return { programmes, coaches: await listCoaches(work), known: await peopleNamed(context) };
}

type Choices = Awaited<ReturnType<typeof choices>>;

/** Returns the value of a choice: an area stands in the list beside the programmes, and the two ids are sent as one. */
const choiceOf = ({ id, area }: RuledProgramme): string => (area === null ? id : `${id} ${area.id}`);

function programmeChosen(sent: unknown): { programmeId: unknown; area: string | null } {
  const [programmeId, area = null] = textOf(sent).split(' ');
  return { programmeId: programmeId === '' ? undefined : programmeId, area };
}

function programmeLabel({ title, area }: RuledProgramme): string {
  const name = title[currentLanguage()];
  return area === null ? name : `${name}: ${area.title?.[currentLanguage()] ?? area.id.toUpperCase()}`;
}

/** Returns the question after a participation elsewhere, where any of the programmes needs one. */
const elsewhereFields = (programmes: readonly RuledProgramme[]): FieldSpec[] => {
  const needed = programmes.flatMap(({ related }) =>
    related.filter((other) => isNeeded(other) && !other.isConductedHere),
  );
  if (needed.length === 0) return [];
  const { takesPartElsewhere: label, takesPartElsewhereHint } = participantsMessages.referral;
  const titles = [...new Set(needed.map(({ title }) => title[currentLanguage()]))].join(', ');
  return [
    {
      name: 'takesPartElsewhere',
      kind: 'long-text',
      label,
      hint: takesPartElsewhereHint(titles),
      optional: true,
    },
  ];
};

function referralFields(
  { programmes, coaches, known }: Choices = { programmes: [], coaches: [], known: [] },
): FieldSpec[] {
  const words = participantsMessages.referral;
  const options = programmes.map((one) => ({ value: choiceOf(one), label: programmeLabel(one) }));
  return [
    { name: 'programmeId', kind: 'choice', label: words.programme, options },
    { name: 'firstName', kind: 'text', label: words.firstName },
    { name: 'familyName', kind: 'text', label: words.familyName },
    { name: 'birthDate', kind: 'date', label: words.birthDate, hint: words.birthDateHint },
    ...matchFields(known),
    ...elsewhereFields(programmes),
    { name: 'phone', kind: 'phone', label: words.phone, optional: true },
    { name: 'email', kind: 'email', label: words.email, optional: true },
    {
      name: 'isVoluntary',
      kind: 'yes-no',
      label: words.isVoluntary,
      faultText: (code) => (code === 'only-voluntary' ? words.onlyVoluntary : undefined),
    },
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
