import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { joinPeopleAddress, personAddress, separatePersonAddress } from '../addresses.ts';
import { joinPeople } from '../commands/join-people.ts';
import { separatePerson } from '../commands/separate-person.ts';
import { participantsMessages } from '../messages.ts';
import type { KnownPerson } from '../model/known-person.ts';
import { peopleNamed, recordMatches, sameChoices } from './match-question.ts';
import { namedPerson, recordPerson, wordsAbout } from './named-person.ts';

const words = () => participantsMessages.match;

async function personWithOthers(context: Context) {
  const person = await namedPerson(context);
  if (!person) return undefined;
  const known = await peopleNamed(context);
  return { person, others: known.filter(({ personId }) => personId !== person.personId) };
}

/** The form by which two turn out to be one human; the Land is asked by the name under which it knows the other. */
export const joinPeopleForm = defineForm({
  address: joinPeopleAddress,
  command: joinPeople,
  load: personWithOthers,
  loadsFirst: true,
  seen: async (context, { person, others }) => {
    await recordPerson(context, person);
    await recordMatches(context.work, others);
  },
  version: ({ person }) => person.version,
  values: ({ person: { firstName, familyName, birthDate } }) => ({ firstName, familyName, birthDate }),
  fields: (about) => joinFields(about?.others ?? []),
  words: ({ person }) => ({
    ...{ title: words().join, submit: words().joinSave, intro: words().joinIntro },
    ...wordsAbout(person),
  }),
  done: ({ id }) => personAddress(String(id), { done: 'participants.people-joined' }),
});

function joinFields(others: readonly KnownPerson[]): FieldSpec[] {
  const { firstName, familyName, birthDate, birthDateHint } = participantsMessages.referral;
  return [
    { name: 'firstName', kind: 'text', label: firstName },
    {
      ...{ name: 'familyName', kind: 'text', label: familyName },
      faultText: (code) => (code === 'nobody-known' ? words().nobodyKnown : undefined),
    },
    { name: 'birthDate', kind: 'date', label: birthDate, hint: birthDateHint },
    ...(others.length > 0
      ? [
          {
            ...{
              name: 'sameAs',
              kind: 'radios' as const,
              label: words().which,
              options: sameChoices(others),
            },
            faultText: (code: string) => (code === 'known-person' ? words().whichFault : undefined),
          },
        ]
      : []),
    { name: 'reason', kind: 'long-text', label: words().reason, hint: words().joinReasonHint },
  ];
}

/** The form by which a record is taken out again. */
export const separatePersonForm = defineForm({
  address: separatePersonAddress,
  command: separatePerson,
  load: async (context) => {
    const person = await namedPerson(context);
    return person?.isKeptTwice ? person : undefined;
  },
  seen: recordPerson,
  version: (person) => person.version,
  fields: (): FieldSpec[] => [
    { name: 'reason', kind: 'long-text', label: words().reason, hint: words().separateReasonHint },
  ],
  words: (person) => ({
    ...{ title: words().separate, submit: words().separateSave, intro: words().separateIntro },
    ...wordsAbout(person),
  }),
  done: ({ id }) => personAddress(String(id), { done: 'participants.record-separated' }),
});
