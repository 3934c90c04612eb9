import { listOfferChoices } from '#modules/programmes/index.ts';
import { currentLanguage, formatDate, formatNumber, formatPeriod } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { placeAddress, placesAddress } from '../addresses.ts';
import { placesMessages } from '../messages.ts';
import { listPlaces, listProjectChoices } from '../queries/list-places.ts';
import { placeStatus, placeTitle } from './place.presenter.ts';

const columns = () => placesMessages.list.columns;

/** The places that somebody may see. Who has one stands nowhere in it. */
export const placeList = defineList({
  address: placesAddress,
  permission: 'places.see-places',
  file: 'places',
  words: () => placesMessages.list,
  rows: listPlaces,
  order: { by: 'project' },
  columns: {
    place: { text: placeTitle, link: ({ id }) => placeAddress(id), sort: 'place' },
    project: { text: ({ projectTitle }) => projectTitle, sort: 'project' },
    provider: { text: ({ providerName }) => providerName, sort: 'provider' },
    kind: { text: ({ kindTitle }) => kindTitle[currentLanguage()] },
    status: { text: ({ status }) => placeStatus(status), sort: 'status' },
    stay: { text: ({ stay }) => (stay === null ? '–' : formatPeriod(stay)) },
    hours: {
      text: ({ weeklyHours }) => (weeklyHours === null ? '–' : formatNumber(weeklyHours)),
      numeric: true,
      sort: 'hours',
    },
    testsValidUntil: {
      text: ({ testsValidUntil }) => (testsValidUntil === null ? '–' : formatDate(testsValidUntil)),
      only: 'export',
    },
  },
  filters: {
    status: { choice: () => columns().status, names: () => placesMessages.statuses },
    kind: { choice: () => columns().kind, options: ({ work }) => listOfferChoices(work, currentLanguage()) },
    project: { choice: () => columns().project, options: ({ work }) => listProjectChoices(work) },
    district: 'carried',
    programme: 'carried',
    activity: 'carried',
  },
});
