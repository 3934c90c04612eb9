import type { FieldSpec } from '#web/form-fields.ts';
import { MOST_WORKSHOPS } from '../event-input.ts';
import { eventWords } from '../messages/event-words.ts';
import type { EventDetail } from '../queries/find-event.ts';

/** Returns the fields of the words and the day of an event. */
export function eventFieldSpecs(): FieldSpec[] {
  const words = eventWords.form;
  return [
    { name: 'title', kind: 'text', label: words.title },
    { name: 'heldOn', kind: 'date', label: words.heldOn },
    {
      name: 'beginsAt',
      kind: 'text',
      label: words.beginsAt,
      hint: words.beginsAtHint,
      optional: true,
      faultText: (code) => (code === 'wrong-format' ? words.noTime : undefined),
    },
    { name: 'place', kind: 'text', label: words.place, hint: words.placeHint },
    { name: 'agenda', kind: 'long-text', label: words.agenda, hint: words.agendaHint, optional: true },
  ];
}

/** Returns a row of fields for each workshop there may be. */
export const workshopRows = (): FieldSpec[][] =>
  Array.from({ length: MOST_WORKSHOPS }, (_, index) => [
    { name: `workshops.${index}.name`, kind: 'text', label: eventWords.form.workshop, optional: true },
    { name: `workshops.${index}.seats`, kind: 'number', label: eventWords.form.seats, optional: true },
  ]);

/** Returns what stands in the fields of an event. */
export const eventValues = ({ title, heldOn, beginsAt, place, agenda, workshops }: EventDetail) => ({
  ...{ title, heldOn, beginsAt, place, agenda },
  ...Object.fromEntries(
    workshops.flatMap(({ name, seats }, index) => [
      [`workshops.${index}.name`, name],
      [`workshops.${index}.seats`, seats],
    ]),
  ),
});

/** Removes rows that nobody filled in. */
export const withoutEmptyRows = ({ workshops, ...read }: Record<string, unknown>) => ({
  ...read,
  workshops: (Array.isArray(workshops) ? workshops : []).filter((row) => row !== undefined && row !== null),
});
