import type { Child } from 'hono/jsx';
import { listProgrammeChoices } from '#modules/programmes/index.ts';
import { currentLanguage } from '#ui/language.ts';
import { FieldRow, Section } from '#ui/parts.ts';
import type { Context } from '#web/context.ts';
import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { Fields } from '#web/form-view.tsx';
import {
  callOffEventAddress,
  changeEventAddress,
  draftEventAddress,
  eventAddress,
  eventsAddress,
  moveEventAddress,
} from '../addresses.ts';
import { changeEvent } from '../commands/change-event.ts';
import { draftEvent } from '../commands/draft-event.ts';
import { callOffEvent, moveAnnounced } from '../commands/move-event.ts';
import { eventWords } from '../messages/event-words.ts';
import { type EventDetail, findEvent } from '../queries/find-event.ts';
import { eventFieldSpecs, eventValues, withoutEmptyRows, workshopRows } from './event-fields.ts';

const list = () => ({ label: eventWords.navigation, href: eventsAddress() });

/** Finds an event that the reader's body holds. */
export async function findOwn({ work, actor, ...context }: Context): Promise<EventDetail | undefined> {
  const event = await findEvent(work, context.id());
  return event?.ownerId === actor.organisationId ? event : undefined;
}

/** Returns the way back from a form about an event. */
export const backTo = ({ id, title }: EventDetail) => [list(), { label: title, href: eventAddress(id) }];

/** The form that begins an event. */
export const draftEventForm = defineForm({
  address: draftEventAddress,
  command: draftEvent,
  load: ({ work }) => listProgrammeChoices(work, currentLanguage(), ['published']),
  fields: (programmes = []): FieldSpec[] => [
    { name: 'programmeId', kind: 'choice', label: eventWords.form.programme, options: programmes },
    ...eventFieldSpecs(),
  ],
  moreFields: () => workshopRows().flat(),
  assemble: withoutEmptyRows,
  words: () => ({
    title: eventWords.form.draftTitle,
    submit: eventWords.form.save,
    intro: eventWords.form.draftIntro,
    breadcrumb: [list()],
  }),
  more: () => <Workshops values={{}} />,
  done: ({ id }) => eventAddress(String(id), { done: 'events.drafted' }),
});

/** The form in which a draft is written. */
export const changeEventForm = defineForm({
  address: changeEventAddress,
  command: changeEvent,
  load: findOwn,
  version: ({ version }) => version,
  fields: eventFieldSpecs,
  moreFields: () => workshopRows().flat(),
  values: eventValues,
  assemble: withoutEmptyRows,
  draft: ({ id }) => `event-${id}`,
  words: (event) => ({
    title: eventWords.form.changeTitle,
    submit: eventWords.form.save,
    preline: event.title,
    breadcrumb: backTo(event),
  }),
  more: (event) => <Workshops values={eventValues(event)} />,
  done: ({ id }) => eventAddress(String(id), { done: 'events.changed' }),
});

/** The form that moves an announced event to another day or place. */
export const moveEventForm = defineForm({
  address: moveEventAddress,
  command: moveAnnounced,
  load: findOwn,
  version: ({ version }) => version,
  fields: () => eventFieldSpecs().filter(({ name }) => ['heldOn', 'beginsAt', 'place'].includes(name)),
  values: ({ heldOn, beginsAt, place }) => ({ heldOn, beginsAt, place }),
  words: (event) => ({
    title: eventWords.form.moveTitle,
    submit: eventWords.form.move,
    preline: event.title,
    intro: eventWords.form.moveIntro,
    breadcrumb: backTo(event),
  }),
  done: ({ id }) => eventAddress(String(id), { done: 'events.moved' }),
});

/** The form that calls an announced event off. */
export const callOffEventForm = defineForm({
  address: callOffEventAddress,
  command: callOffEvent,
  load: findOwn,
  version: ({ version }) => version,
  fields: (): FieldSpec[] => [
    { name: 'reason', kind: 'long-text', label: eventWords.form.reason, hint: eventWords.form.reasonHint },
  ],
  words: (event) => ({
    title: eventWords.form.callOffTitle,
    submit: eventWords.form.callOff,
    preline: event.title,
    intro: eventWords.form.callOffIntro,
    breadcrumb: backTo(event),
  }),
  done: ({ id }) => eventAddress(String(id), { done: 'events.called-off' }),
});

const Workshops = ({ values }: { values: Readonly<Record<string, unknown>> }): Child => {
  const words = eventWords.form;
  return (
    <Section title={words.workshops}>
      <p class="kern-body">{words.workshopsText}</p>
      {workshopRows().map((row, index) => (
        <FieldRow legend={words.workshopRow(index + 1)}>
          <Fields fields={row} values={values} />
        </FieldRow>
      ))}
    </Section>
  );
};
