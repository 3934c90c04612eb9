import { formatPeriod } from '#ui/language.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { breakOffStageAddress, noteStageAddress, personAddress } from '../addresses.ts';
import { breakOffStage } from '../commands/break-off-stage.ts';
import { noteStage } from '../commands/note-stage.ts';
import { participantsMessages } from '../messages.ts';
import { STAGE_KINDS } from '../model/stage.ts';
import type { PersonDetail } from '../queries/find-person.ts';
import { listStages } from '../stage.store.ts';
import { namedPerson, recordPerson, wordsAbout } from './named-person.ts';
import { stageName } from './stages.view.tsx';

const words = () => participantsMessages.stages;
const done = ({ id }: Readonly<Record<string, unknown>>) =>
  personAddress(String(id), { done: 'participants.stages-changed' });

/** The form that agrees or notes a time of orientation, in a firm, or of counselling. */
export const stageForm = defineForm({
  address: noteStageAddress,
  command: noteStage,
  load: namedPerson,
  loadsFirst: true,
  seen: recordPerson,
  version: (person) => person.version,
  fields: stageFields,
  words: (person) => ({
    ...{ title: words().note, submit: words().save, intro: words().intro },
    ...wordsAbout(person),
  }),
  done,
});

function stageFields(person?: PersonDetail): FieldSpec[] {
  const kinds = STAGE_KINDS.filter((kind) => kind !== 'internship' || person?.offersInternship);
  const firm: FieldSpec = {
    ...{ name: 'firm', kind: 'text', label: words().firm, hint: words().firmHint, optional: true },
    faultText: (code) => (code === 'only-for-internship' ? words().onlyForInternship : undefined),
  };
  return [
    {
      ...{ name: 'kind', kind: 'radios', label: words().kind },
      options: kinds.map((value) => ({ value, label: words().kinds[value] })),
    },
    ...(person?.offersInternship ? [firm] : []),
    { name: 'startsOn', kind: 'date', label: words().startsOn },
    { name: 'lastDayOn', kind: 'date', label: words().lastDayOn },
    { name: 'hours', kind: 'number', label: words().hours, hint: words().hoursHint },
  ];
}

/** The form by which a stage ends earlier than agreed. */
export const stageEndForm = defineForm({
  address: breakOffStageAddress,
  command: breakOffStage,
  load: async (context) => {
    const person = await namedPerson(context);
    return person && { person, stages: await listStages(context.work, person.id) };
  },
  loadsFirst: true,
  seen: (context, { person }) => recordPerson(context, person),
  version: ({ person }) => person.version,
  fields: (about): FieldSpec[] => {
    const running = about?.stages.filter(({ brokenOffOn }) => brokenOffOn === null) ?? [];
    const options = running.map((stage) => ({
      value: stage.id,
      label: `${stageName(stage)}, ${formatPeriod(stage.period)}`,
    }));
    return [
      { name: 'stageId', kind: 'choice', label: words().which, options },
      { name: 'lastDayOn', kind: 'date', label: words().brokenOffOn, hint: words().brokenOffHint },
    ];
  },
  words: ({ person }) => ({ title: words().breakOff, submit: words().breakOffSave, ...wordsAbout(person) }),
  done,
});
