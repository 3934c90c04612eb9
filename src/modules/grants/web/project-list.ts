import { totalsText } from '#modules/programmes/index.ts';
import { currentLanguage, formatMoney, formatNumber, formatPeriod } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { projectAddress, projectsAddress } from '../addresses.ts';
import { grantWords } from '../messages/grant-words.ts';
import { listPublishedProgrammes } from '../queries/application-choices.ts';
import { listProjects } from '../queries/projects.ts';

/** The funded projects that somebody may see, with their places and their money. */
export const projectList = defineList({
  address: projectsAddress,
  permission: 'grants.read-projects',
  file: 'projects',
  words: () => ({ ...grantWords.list, ...grantWords.projects }),
  rows: listProjects,
  order: { by: 'title' },
  columns: {
    title: { text: ({ title }) => title, link: ({ id }) => projectAddress(id), sort: 'title' },
    provider: { text: ({ providerName }) => providerName, sort: 'provider' },
    district: { text: ({ districtName }) => districtName, sort: 'district' },
    starts: {
      text: ({ startsOn, endsOn }) => formatPeriod({ from: startsOn, until: endsOn }),
      sort: 'starts',
    },
    places: {
      text: ({ offers, places, occupiedPlaces }) =>
        places === 0
          ? totalsText(offers)
          : grantWords.projects.placesText(formatNumber(places), formatNumber(occupiedPlaces)),
      numeric: true,
    },
    amount: { text: ({ amountCents }) => formatMoney(amountCents), numeric: true, sort: 'amount' },
    paid: { text: ({ paidCents }) => formatMoney(paidCents), numeric: true },
  },
  filters: {
    programme: {
      choice: () => grantWords.columns.programme,
      options: ({ work }) => listPublishedProgrammes(work, currentLanguage()),
    },
    district: 'carried',
    provider: 'carried',
  },
});
