import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { joinHouseholdAddress, leaveHouseholdAddress, personAddress } from '../addresses.ts';
import { joinHousehold } from '../commands/join-household.ts';
import { leaveHousehold } from '../commands/leave-household.ts';
import { HOUSEHOLD_ROLES, type HouseholdMember, listHousehold } from '../household.store.ts';
import { participantsMessages } from '../messages.ts';
import type { KnownPerson } from '../model/known-person.ts';
import { matchFields, peopleNamed, recordMatches } from './match-question.ts';
import { namedPerson, recordPerson, wordsAbout } from './named-person.ts';
import { fullName } from './person.presenter.ts';

const words = () => participantsMessages.household;
const done = ({ id }: Readonly<Record<string, unknown>>) =>
  personAddress(String(id), { done: 'participants.household-changed' });

/** The form by which somebody who lives with the person takes part, too. */
export const joinHouseholdForm = defineForm({
  address: joinHouseholdAddress,
  command: joinHousehold,
  load: async (context) => {
    const person = await namedPerson(context);
    return person && { person, known: await peopleNamed(context) };
  },
  loadsFirst: true,
  seen: async (context, { person, known }) => {
    await recordPerson(context, person);
    await recordMatches(context.work, known);
  },
  version: ({ person }) => person.version,
  fields: (about) => joinFields(about?.known ?? []),
  words: ({ person }) => ({ title: words().join, submit: words().joinSave, ...wordsAbout(person) }),
  done,
});

function joinFields(known: readonly KnownPerson[]): FieldSpec[] {
  const { firstName, familyName, birthDate, birthDateHint } = participantsMessages.referral;
  const options = HOUSEHOLD_ROLES.map((value) => ({ value, label: words().roles[value] }));
  return [
    { name: 'firstName', kind: 'text', label: firstName },
    { name: 'familyName', kind: 'text', label: familyName },
    { name: 'birthDate', kind: 'date', label: birthDate, hint: birthDateHint },
    ...matchFields(known),
    { name: 'role', kind: 'choice', label: words().columns.role, options },
    { name: 'joinedOn', kind: 'date', label: words().joinedOn },
  ];
}

/** The form by which somebody lives there no longer. */
export const leaveHouseholdForm = defineForm({
  address: leaveHouseholdAddress,
  command: leaveHousehold,
  load: async (context: Context) => {
    const person = await namedPerson(context);
    return person && { person, members: await listHousehold(context.work, { participationId: person.id }) };
  },
  loadsFirst: true,
  seen: (context, { person }) => recordPerson(context, person),
  version: ({ person }) => person.version,
  fields: (about) => leaveFields(about?.members ?? []),
  words: ({ person }) => ({ title: words().leave, submit: words().leaveSave, ...wordsAbout(person) }),
  done,
});

function leaveFields(members: readonly HouseholdMember[]): FieldSpec[] {
  const options = members
    .filter(({ valid }) => valid.until === null)
    .map((member) => ({ value: member.id, label: fullName(member) }));
  return [
    { name: 'memberId', kind: 'choice', label: words().columns.name, options },
    { name: 'lastDayOn', kind: 'date', label: words().lastDayOn },
  ];
}
