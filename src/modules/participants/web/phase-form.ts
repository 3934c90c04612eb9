import { currentLanguage } from '#ui/language.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { enterPhaseAddress, personAddress } from '../addresses.ts';
import { enterPhase } from '../commands/enter-phase.ts';
import { participantsMessages } from '../messages.ts';
import { type CourseRules, entryPhases } from '../model/phase.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { namedPerson, recordPerson, wordsAbout } from './named-person.ts';

const words = () => participantsMessages.phases;

/** The form by which somebody enters the next phase of the file. */
export const phaseForm = defineForm({
  address: enterPhaseAddress,
  command: enterPhase,
  load: namedPerson,
  loadsFirst: true,
  seen: recordPerson,
  version: (person) => person.version,
  fields: phaseFields,
  words: (person) => ({
    ...{ title: words().enter, submit: words().save, intro: words().intro },
    ...wordsAbout(person),
  }),
  done: ({ id }) => personAddress(String(id), { done: 'participants.stages-changed' }),
});

const named = (all: CourseRules['phases'] | CourseRules['tracks']) =>
  all.map(({ id, title }) => ({ value: id, label: title[currentLanguage()] }));

function phaseFields(person?: PersonDetail): FieldSpec[] {
  const phases = person?.phases ?? [];
  return [
    { name: 'phase', kind: 'radios', label: words().which, options: named(phases) },
    { name: 'startsOn', kind: 'date', label: words().startsOn },
    {
      ...{ name: 'lastDayOn', kind: 'date', label: words().lastDayOn },
      ...{ hint: words().lastDayHint, optional: true },
    },
    ...(phases.some(({ onlyIfFailed }) => onlyIfFailed)
      ? [{ name: 'beforeFailed', kind: 'tick' as const, label: words().beforeFailed }]
      : []),
  ];
}

/** Returns what is asked of whoever enters: the phase and the track, where the file has several to choose from. */
export function entryFieldsOf(person: PersonDetail | undefined, isFirst = true): FieldSpec[] {
  if (!person || !isFirst) return [];
  const first = entryPhases(person);
  return [
    ...(first.length > 1
      ? [{ name: 'phase', kind: 'radios' as const, label: words().first, options: named(first) }]
      : []),
    ...(person.tracks.length > 1
      ? [
          {
            ...{ name: 'track', kind: 'radios' as const, label: words().track },
            ...{ hint: words().trackHint, options: named(person.tracks) },
          },
        ]
      : []),
  ];
}
