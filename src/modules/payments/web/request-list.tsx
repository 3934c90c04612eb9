import { projectsAddress } from '#modules/grants/addresses.ts';
import type { Work } from '#platform/work.ts';
import { formatInstant, formatMoney, formatMonth, parseMonth } from '#ui/language.ts';
import { LinkButton } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { newRequestAddress, requestAddress, requestsAddress } from '../addresses.ts';
import { requestWords } from '../messages/request-words.ts';
import { paymentsMessages } from '../messages.ts';
import { listRequests } from '../queries/list-requests.ts';
import { requestStatus } from './request.presenter.ts';

const columns = () => requestWords.columns;

/** The funds requests that somebody may see. */
export const requestList = defineList({
  address: requestsAddress,
  permission: 'payments.read',
  file: 'funds-requests',
  words: () => ({ ...requestWords.list, columns: columns() }),
  rows: (work: Work, list: Parameters<typeof listRequests>[1]) =>
    listRequests(work, { ...list, filters: { ...list.filters, ...monthOf(list.filters.month) } }),
  order: { by: 'submitted', direction: 'descending' },
  columns: {
    month: {
      text: ({ month }) => formatMonth(month),
      link: ({ id }, context) => (context.may('payments.open-request') ? requestAddress(id) : undefined),
      sort: 'month',
    },
    project: { text: ({ projectTitle }) => projectTitle, sort: 'project' },
    provider: { text: ({ providerName }) => providerName, sort: 'provider' },
    district: { text: ({ districtName }) => districtName },
    status: { text: ({ status }) => requestStatus(status), sort: 'status' },
    submitted: { text: ({ submittedAt }) => formatInstant(submittedAt), sort: 'submitted' },
    amount: { text: ({ amountCents }) => formatMoney(amountCents), numeric: true, sort: 'amount' },
  },
  filters: {
    status: { choice: () => columns().status, names: () => paymentsMessages.statuses },
    month: { month: () => columns().month },
    project: 'carried',
    district: 'carried',
    programme: 'carried',
    provider: 'carried',
  },
  actions: (context) => {
    const project = context.url.searchParams.get('project');
    return (
      context.may('payments.request-funds') && (
        <LinkButton href={project ? newRequestAddress({ project }) : projectsAddress()} kind="primary">
          {requestWords.list.create}
        </LinkButton>
      )
    );
  },
});

/** Returns the month that people write as 04/2018; one that cannot be read finds nothing, and stays in its field. */
function monthOf(written: string | undefined) {
  if (written === undefined) return {};
  const month = parseMonth(written);
  return { month: month.ok ? month.value : written };
}
