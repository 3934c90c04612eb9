import { formatDate } from '#ui/language.ts';
import { LinkButton } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { draftEventAddress, eventAddress, eventsAddress } from '../addresses.ts';
import { eventWords } from '../messages/event-words.ts';
import { listEvents } from '../queries/list-events.ts';
import { eventStatus } from './event.presenter.ts';

export const TO_ALL = { public: 'what is announced is for everybody; a draft is kept by policy' };

/** The events that somebody may see. */
export const eventList = defineList({
  ...TO_ALL,
  address: eventsAddress,
  file: 'events',
  words: () => eventWords.list,
  rows: listEvents,
  order: { by: 'held', direction: 'descending' },
  columns: {
    title: { text: ({ title }) => title, link: ({ id }) => eventAddress(id), sort: 'title' },
    held: { text: ({ heldOn }) => formatDate(heldOn), sort: 'held' },
    place: { text: ({ place }) => place },
    owner: { text: ({ ownerName }) => ownerName },
    status: { text: ({ status }) => eventStatus(status).label },
    documentation: {
      text: ({ documentedFrom }) =>
        documentedFrom === null ? '–' : eventWords.list.from(formatDate(documentedFrom)),
    },
  },
  filters: {
    status: { choice: () => eventWords.list.columns.status, names: () => eventWords.statuses },
    programme: 'carried',
  },
  actions: ({ may }) =>
    may('events.draft-event') && (
      <LinkButton href={draftEventAddress()} kind="primary">
        {eventWords.list.draft}
      </LinkButton>
    ),
});
