import { currentLanguage, formatDate, formatMoney, formatPeriod } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { grantAddress, grantsAddress } from '../addresses.ts';
import { grantWords } from '../messages/grant-words.ts';
import { measureWords } from '../messages/measure-words.ts';
import { listPublishedProgrammes } from '../queries/application-choices.ts';
import { listGrants } from '../queries/list-grants.ts';

const columns = () => grantWords.columns;

/** The grants that somebody may see, with what has been paid on each. */
export const grantList = defineList({
  address: grantsAddress,
  permission: 'grants.read-grants',
  file: 'grants',
  words: ({ actor }) => ({
    ...grantWords.list,
    ...(actor.role === 'jobcenter' && measureWords.list),
    columns: columns(),
  }),
  rows: listGrants,
  order: { by: 'granted', direction: 'descending' },
  columns: {
    number: { text: ({ noticeNumber }) => noticeNumber, link: ({ id }) => grantAddress(id), sort: 'number' },
    district: { text: ({ granteeName }) => granteeName, sort: 'district' },
    programme: { text: ({ programmeTitle }) => programmeTitle, only: 'export' },
    granted: { text: ({ grantedOn }) => formatDate(grantedOn), sort: 'granted' },
    period: { text: ({ startsOn, endsOn }) => formatPeriod({ from: startsOn, until: endsOn }) },
    amount: { text: ({ amountCents }) => formatMoney(amountCents), numeric: true, sort: 'amount' },
    paid: { text: ({ paidCents }) => formatMoney(paidCents), numeric: true, sort: 'paid' },
  },
  filters: {
    programme: {
      choice: () => columns().programme,
      options: ({ work }) => listPublishedProgrammes(work, currentLanguage()),
    },
    district: 'carried',
    year: 'carried',
  },
});
