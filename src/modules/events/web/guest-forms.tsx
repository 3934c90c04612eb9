import { defineForm } from '#web/define-form.tsx';
import type { FieldSpec } from '#web/form-fields.ts';
import { attendanceAddress, eventAddress, guestsAddress, inviteGuestsAddress } from '../addresses.ts';
import { inviteGuests } from '../commands/invite-guests.ts';
import { recordAttendance } from '../commands/record-attendance.ts';
import { eventWords } from '../messages/event-words.ts';
import { type GuestRow, listExpected } from '../queries/guests.ts';
import { guestName } from './event.presenter.ts';
import { backTo, findOwn } from './event-forms.tsx';

/** The form into which the addresses of guests are pasted. */
export const inviteGuestsForm = defineForm({
  address: inviteGuestsAddress,
  command: inviteGuests,
  load: findOwn,
  fields: (): FieldSpec[] => [
    {
      name: 'guests',
      kind: 'long-text',
      label: eventWords.invite.guests,
      hint: eventWords.invite.guestsHint,
      faultText: (code, { entries, count }) =>
        code === 'no-address' ? eventWords.invite.noAddress(String(entries), String(count)) : undefined,
    },
  ],
  words: (event) => ({
    title: eventWords.invite.title,
    submit: eventWords.invite.submit,
    preline: event.title,
    intro: eventWords.invite.intro,
    breadcrumb: backTo(event),
  }),
  more: () => <p class="kern-body">{eventWords.invite.privacy}</p>,
  done: ({ id }) => guestsAddress(String(id), { done: 'events.invited' }),
});

/** The form on which everybody who came is ticked. */
export const attendanceForm = defineForm({
  address: attendanceAddress,
  command: recordAttendance,
  load: async (context) => {
    const event = await findOwn(context);
    return event && { event, guests: await listExpected(context.work, event.id) };
  },
  version: ({ event }) => event.version,
  fields: (about): FieldSpec[] => [
    {
      name: 'guestIds',
      kind: 'ticks',
      label: eventWords.attendance.guests,
      options: about?.guests.map((guest) => ({ value: guest.id, ...presentExpected(guest) })),
    },
  ],
  values: ({ guests }) => ({ guestIds: guests.flatMap(({ id, attended }) => (attended ? [id] : [])) }),
  words: ({ event }) => ({
    title: eventWords.attendance.title,
    submit: eventWords.attendance.submit,
    preline: event.title,
    intro: eventWords.attendance.intro,
    breadcrumb: backTo(event),
  }),
  done: ({ id }) => eventAddress(String(id), { done: 'events.attendance' }),
});

function presentExpected(guest: GuestRow): { label: string; hint?: string } {
  const said = [eventWords.outcomes[guest.outcome], ...(guest.workshopName ? [guest.workshopName] : [])];
  return { label: guestName(guest), hint: said.join(', ') };
}
