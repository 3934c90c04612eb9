import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { personAddress, startParticipationAddress } from '../addresses.ts';
import { startParticipation } from '../commands/start-participation.ts';
import { participantsMessages } from '../messages.ts';
import { listProjectsWithSeats } from '../seat.store.ts';
import { namedPerson, recordPerson, wordsAbout } from './named-person.ts';
import { entryFieldsOf } from './phase-form.ts';

/** The form that says when somebody begins without a place, and in which project where it is counted in its seats. */
export const startForm = defineForm({
  address: startParticipationAddress,
  command: startParticipation,
  load: personWithProjects,
  loadsFirst: true,
  seen: (context, { person }) => recordPerson(context, person),
  version: ({ person }) => person.version,
  fields: startFields,
  words: ({ person }) => ({
    title: participantsMessages.start.title,
    submit: participantsMessages.start.save,
    intro: participantsMessages.start.intro,
    ...wordsAbout(person),
  }),
  done: ({ id }) => personAddress(String(id), { done: 'participants.participation-started' }),
});

async function personWithProjects(context: Context) {
  const person = await namedPerson(context);
  if (!person) return undefined;
  const { programmeId, area, seatUnit: unit } = person;
  const projects =
    unit === null ? [] : await listProjectsWithSeats(context.work, { programmeId, area, unit });
  return { person, projects };
}

type About = NonNullable<Awaited<ReturnType<typeof personWithProjects>>>;

function startFields(about?: About): FieldSpec[] {
  const words = participantsMessages.start;
  const options = (about?.projects ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return [
    ...(about?.person.seatUnit
      ? [{ name: 'projectId', kind: 'choice' as const, label: words.project, options }]
      : []),
    { name: 'startsOn', kind: 'date', label: words.startsOn, hint: words.dayHint },
    ...entryFieldsOf(about?.person),
  ];
}
