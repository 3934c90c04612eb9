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
import { givenBy, purposeName } from './consent.presenter.ts';
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
  return { person, today: context.work.today, ...(await listConsents(context.work, person.participantId)) };
}

type About = NonNullable<Awaited<ReturnType<typeof personWithConsents>>>;

/** The form that notes who has custody. */
export const guardianForm = defineForm({
  ...common,
  address: noteGuardianAddress,
  command: noteGuardian,
  fields: (): FieldSpec[] => [
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

/** The form by which somebody has custody no longer. */
export const custodyEndForm = defineForm({
  ...common,
  address: endCustodyAddress,
  command: endCustody,
  fields: (about): FieldSpec[] => {
    const running = about?.guardians.filter(({ valid }) => valid.until === null) ?? [];
    const options = running.map(({ id, name }) => ({ value: id, label: name }));
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
      options: about?.person.consents.map((value) => ({ value, label: purposeName(value) })),
    },
    {
      ...{ name: 'givenOn', kind: 'date', label: words().givenOn },
      faultText: (code) => (code === 'not-of-age-then' ? words().notOfAgeThen : undefined),
    },
  ],
  words: ({ person }) => ({ title: words().give, submit: words().giveSave, ...wordsAbout(person) }),
});

const giversOf = ({ person, guardians, today }: About) =>
  isMinor(person.birthDate, today)
    ? guardians
        .filter(({ valid }) => contains(valid, today))
        .map(({ id, name }) => ({ value: id, label: name }))
    : [{ value: SELF, label: words().bySelf }];

/** The form by which consents count no longer. */
export const withdrawalForm = defineForm({
  ...common,
  address: withdrawConsentAddress,
  command: withdrawConsent,
  fields: (about): FieldSpec[] => {
    const running = about?.consents.filter(({ withdrawnOn }) => withdrawnOn === null) ?? [];
    const options = running.map(({ id, purpose, guardianId, givenOn }) => ({
      value: id,
      label: words().consentOf(
        purposeName(purpose),
        givenBy(about ?? { guardians: [] }, guardianId),
        formatDate(givenOn),
      ),
    }));
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
