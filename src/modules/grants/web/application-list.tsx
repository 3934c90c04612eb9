import { totalsText } from '#modules/programmes/index.ts';
import { currentLanguage, formatInstant, formatMoney } from '#ui/language.ts';
import { LinkButton } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { applicationAddress, applicationsAddress, newApplicationAddress } from '../addresses.ts';
import { applicationWords } from '../messages/application-words.ts';
import { grantsMessages } from '../messages.ts';
import { listPublishedProgrammes } from '../queries/application-choices.ts';
import { listApplications } from '../queries/list-applications.ts';
import { applicationStatus } from './application.presenter.ts';

const columns = () => applicationWords.columns;

/** The applications that somebody may see. */
export const applicationList = defineList({
  address: applicationsAddress,
  permission: 'grants.read-applications',
  file: 'applications',
  words: () => ({ ...applicationWords.list, columns: columns() }),
  rows: listApplications,
  order: { by: 'submitted', direction: 'descending' },
  columns: {
    district: {
      text: ({ granteeName }) => granteeName,
      link: ({ id }) => applicationAddress(id),
      sort: 'district',
    },
    programme: { text: ({ programmeTitle }) => programmeTitle },
    status: { text: ({ status }) => applicationStatus(status), sort: 'status' },
    submitted: { text: ({ submittedAt }) => formatInstant(submittedAt), sort: 'submitted' },
    offers: { text: ({ offers }) => totalsText(offers), numeric: true, sort: 'places' },
    amount: { text: ({ amountCents }) => formatMoney(amountCents), numeric: true, sort: 'amount' },
  },
  filters: {
    status: { choice: () => columns().status, names: () => grantsMessages.statuses },
    programme: {
      choice: () => columns().programme,
      options: ({ work }) => listPublishedProgrammes(work, currentLanguage()),
    },
    district: 'carried',
  },
  actions: (context) =>
    context.may('grants.submit-application') && (
      <LinkButton href={newApplicationAddress()} kind="primary">
        {applicationWords.list.create}
      </LinkButton>
    ),
});
