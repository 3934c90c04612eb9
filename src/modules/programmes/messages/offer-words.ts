import { catalogue } from '#ui/language.ts';

/** The units of what a programme offers, with a number before them. */
export const offerWords = catalogue(
  {
    units: {
      place: { one: 'Platz', many: 'Plätze' },
      participant: { one: 'Teilnehmerin oder Teilnehmer', many: 'Teilnehmende' },
      household: { one: 'Haushalt', many: 'Haushalte' },
      post: { one: 'Stelle', many: 'Stellen' },
      hour: { one: 'Stunde', many: 'Stunden' },
      event: { one: 'Veranstaltung', many: 'Veranstaltungen' },
    },
    titles: {
      place: 'Plätze',
      participant: 'Teilnehmende',
      household: 'Haushalte',
      post: 'Stellen',
      hour: 'Stunden',
      event: 'Veranstaltungen',
    },
    ofMany: {
      place: 'Plätzen',
      participant: 'Teilnehmenden',
      household: 'Haushalten',
      post: 'Stellen',
      hour: 'Stunden',
      event: 'Veranstaltungen',
    },
    hints: {
      place: 'Anzahl der Plätze',
      participant: 'Anzahl der Teilnehmenden',
      household: 'Anzahl der Haushalte',
      post: 'Vollzeitstellen, zum Beispiel 1,5',
      hour: 'Stunden, zum Beispiel 12,5',
      event: 'Anzahl der Veranstaltungen',
    },
  },
  {
    units: {
      place: { one: 'place', many: 'places' },
      participant: { one: 'participant', many: 'participants' },
      household: { one: 'household', many: 'households' },
      post: { one: 'post', many: 'posts' },
      hour: { one: 'hour', many: 'hours' },
      event: { one: 'event', many: 'events' },
    },
    titles: {
      place: 'Places',
      participant: 'Participants',
      household: 'Households',
      post: 'Posts',
      hour: 'Hours',
      event: 'Events',
    },
    ofMany: {
      place: 'places',
      participant: 'participants',
      household: 'households',
      post: 'posts',
      hour: 'hours',
      event: 'events',
    },
    hints: {
      place: 'Number of places',
      participant: 'Number of participants',
      household: 'Number of households',
      post: 'Full-time posts, for example 1.5',
      hour: 'Hours, for example 12.5',
      event: 'Number of events',
    },
  },
);
