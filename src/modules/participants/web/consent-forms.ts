import { contains } from '#kernel/period.ts';
import { formatDate } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import {
  consentsAddress,
  endCustodyAddress,
  giveConsentAddress,
  noteGuardianAddress,
  withdrawConsentAddress,
} from '../addresses.ts';
import { endCustody } from '../commands/end-custody.ts';
import { giveConsent, SELF } from '../commands/give-consent.ts';
import { noteGuardian } from '../commands/note-guardian.ts';
import { withdrawConsent } from '../commands/withdraw-consent.ts';
import { listConsents } from '../consent.store.ts';
import { participantsMessages } from '../messages.ts';
import { CUSTODIES, isMinor } from '../model/consent.ts';
import { purposesAsked } from '../model/stage.ts';
import { forMember, givenBy, purposeName } from './consent.presenter.ts';
import { namedPerson, recordPerson, wordsAbout } from './named-person.ts';

const words = () => participantsMessages.consents;

/** The part that the four forms about consents have in common: the person and what is on record. */
const common = {
  load: personWithConsents,
  loadsFirst: true as const,
  seen: (context: Context, { person }: About) => recordPerson(context, person, 'participants.see-consents'),
  version: ({ person }: About) => person.version,
  done: ({ id }: Readonly<Record<string, unknown>>) =>
    consentsAddress(String(id), { done: 'participants.consents-changed' }),
};

async function personWithConsents(context: Context) {
  const person = await namedPerson(context);
  if (!person) return undefined;
  const { work } = context;
  return { person, today: work.today, members: await listConsents(work, person) };
}

type About = NonNullable<Awaited<ReturnType<typeof personWithConsents>>>;

/** The form that notes who has custody. */
export const guardianForm = defineForm({
  ...common,
  address: noteGuardianAddress,
  command: noteGuardian,
  fields: (about): FieldSpec[] => [
    ...ofWhom(about),
    { name: 'name', kind: 'text', label: words().name },
    { name: 'contact', kind: 'text', label: words().contact },
    {
      ...{ name: 'custody', kind: 'radios', label: words().custody },
      options: CUSTODIES.map((value) => ({ value, label: words().custodies[value] })),
    },
    { name: 'since', kind: 'date', label: words().since, hint: words().sinceHint, optional: true },
  ],
  words: ({ person }) => ({
    ...{ title: words().note, submit: words().noteSave, intro: words().noteIntro },
    ...wordsAbout(person),
  }),
});

/** Returns the question about whom it is, where a whole household takes part. */
function ofWhom(about?: About): FieldSpec[] {
  if (!about || about.members.length < 2) return [];
  const options = about.members
    .filter(({ birthDate }) => isMinor(birthDate, about.today))
    .map((member) => ({ value: member.participantId, label: member.memberName ?? about.person.firstName }));
  return [{ name: 'of', kind: 'ticks', label: words().of, options }];
}

/** The form by which somebody has custody no longer. */
export const custodyEndForm = defineForm({
  ...common,
  address: endCustodyAddress,
  command: endCustody,
  fields: (about): FieldSpec[] => {
    const options = (about?.members ?? []).flatMap((member) =>
      member.guardians
        .filter(({ valid }) => valid.until === null)
        .map(({ id, name }) => ({ value: id, label: forMember(name, member) })),
    );
    return [
      { name: 'guardianId', kind: 'choice', label: words().guardianId, options },
      { name: 'lastDayOn', kind: 'date', label: words().lastDayOn },
    ];
  },
  words: ({ person }) => ({
    ...{ title: words().endCustody, submit: words().endCustodySave },
    ...wordsAbout(person),
  }),
});

/** The form that notes what the person, or a guardian for them, has agreed to. */
export const consentForm = defineForm({
  ...common,
  address: giveConsentAddress,
  command: giveConsent,
  fields: (about): FieldSpec[] => [
    {
      ...{ name: 'givenBy', kind: 'radios', label: words().givenBy, options: about ? giversOf(about) : [] },
      faultText: (code) => (code === 'not-of-age' ? words().notOfAge : undefined),
    },
    {
      ...{ name: 'purposes', kind: 'ticks', label: words().purposesField },
      options: about ? purposesOf(about) : [],
    },
    {
      ...{ name: 'givenOn', kind: 'date', label: words().givenOn },
      faultText: (code) => (code === 'not-of-age-then' ? words().notOfAgeThen : undefined),
    },
  ],
  words: ({ person }) => ({ title: words().give, submit: words().giveSave, ...wordsAbout(person) }),
});

const giversOf = ({ person, members, today }: About) =>
  members.flatMap((member) => {
    if (!isMinor(member.birthDate, today)) {
      const { bySelf, byMember } = words();
      if (member.memberName !== null)
        return [{ value: member.participantId, label: byMember(member.memberName) }];
      return [{ value: SELF, label: members.length > 1 ? byMember(person.firstName) : bySelf }];
    }
    return member.guardians
      .filter(({ valid }) => contains(valid, today))
      .map(({ id, name }) => ({ value: id, label: forMember(name, member) }));
  });

const purposesOf = ({ person, members, today }: About) =>
  purposesAsked(
    person,
    members.some(({ birthDate }) => isMinor(birthDate, today)),
  ).map((value) => ({ value, label: purposeName(value) }));

/** The form by which consents count no longer. */
export const withdrawalForm = defineForm({
  ...common,
  address: withdrawConsentAddress,
  command: withdrawConsent,
  fields: (about): FieldSpec[] => {
    const options = (about?.members ?? []).flatMap((member) =>
      member.consents
        .filter(({ withdrawnOn }) => withdrawnOn === null)
        .map(({ id, purpose, guardianId, givenOn }) => ({
          value: id,
          label: words().consentOf(purposeName(purpose), givenBy(member, guardianId), formatDate(givenOn)),
        })),
    );
    return [
      { name: 'consentIds', kind: 'ticks', label: words().consentIds, options },
      { name: 'withdrawnOn', kind: 'date', label: words().withdrawnOn },
    ];
  },
  words: ({ person }) => ({
    ...{ title: words().withdraw, submit: words().withdrawSave, intro: words().withdrawIntro },
    ...wordsAbout(person),
  }),
});
