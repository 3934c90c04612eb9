import { totalsText } from '#modules/programmes/index.ts';
import { formatInstant, formatMoney } from '#ui/language.ts';
import { LinkButton } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { callAddress, callsAddress, proposalAddress, proposalsAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import { listProposals } from './list-proposals.ts';
import { proposalStatus } from './proposal.presenter.ts';

const words = () => callsMessages.proposals;

/** The proposals that somebody may see: their own, or those that were handed in. */
export const proposalList = defineList({
  address: proposalsAddress,
  permission: 'calls.read-proposals',
  file: 'proposals',
  words: ({ may }) => (may('calls.draft-proposal') ? { ...words(), intro: words().ownIntro } : words()),
  rows: listProposals,
  order: { by: 'title' },
  columns: {
    title: { text: ({ title }) => title, link: ({ id }) => proposalAddress(id), sort: 'title' },
    provider: { text: ({ bidderName }) => bidderName, sort: 'provider' },
    call: { text: ({ callTitle }) => callTitle, link: ({ callId }) => callAddress(callId), sort: 'call' },
    field: { text: ({ fieldOfUse }) => fieldOfUse },
    offers: { text: ({ offers }) => totalsText(offers), numeric: true },
    costs: { text: ({ costCents }) => formatMoney(costCents), numeric: true, sort: 'costs' },
    status: { text: ({ status }) => proposalStatus(status), sort: 'status' },
    submitted: {
      text: ({ submittedAt }) => (submittedAt ? formatInstant(submittedAt) : words().notSubmitted),
      sort: 'submitted',
    },
  },
  filters: {
    text: { search: () => words().search },
    status: { choice: () => words().columns.status, names: () => callsMessages.proposalStatuses },
    call: 'carried',
  },
  actions: ({ may }) =>
    may('calls.draft-proposal') && (
      <LinkButton href={callsAddress({ status: 'open' })}>{words().toCalls}</LinkButton>
    ),
});
