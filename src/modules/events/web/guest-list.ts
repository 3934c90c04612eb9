import type { Work } from '#platform/work.ts';
import type { Context } from '#web/context.ts';
import { defineList } from '#web/define-list.tsx';
import { guestsAddress } from '../addresses.ts';
import { eventWords } from '../messages/event-words.ts';
import { type GuestRequest, listGuests } from '../queries/guests.ts';
import { guestAddress, guestName } from './event.presenter.ts';

/** The guests of an event with their answers, for the body that holds it. */
export const guestList = defineList({
  permission: 'events.see-guests',
  address: guestsAddress,
  file: 'guests',
  words: () => eventWords.guestList,
  rows: (work: Work, list: GuestRequest, context: Context) => listGuests(work, context.id(), list),
  order: { by: 'name' },
  columns: {
    guest: { text: guestName, sort: 'name' },
    address: { text: guestAddress },
    answer: { text: ({ outcome }) => eventWords.outcomes[outcome], sort: 'answer' },
    workshop: { text: ({ workshopName }) => workshopName ?? '–' },
    attended: { text: ({ attended }) => eventWords.guestList.yesNo[attended ? 'yes' : 'no'] },
  },
  filters: {
    outcome: { choice: () => eventWords.guestList.answer, names: () => eventWords.outcomes },
    attended: { choice: () => eventWords.guestList.attended, names: () => eventWords.guestList.yesNo },
  },
});
