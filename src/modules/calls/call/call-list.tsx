import { totalsText } from '#modules/programmes/index.ts';
import { formatInstant, formatMoney } from '#ui/language.ts';
import { LinkButton } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { callAddress, callsAddress, newCallAddress } from '../addresses.ts';
import { callsMessages } from '../messages.ts';
import { callStatus, lastInstant } from './call.presenter.ts';
import { listCalls } from './list-calls.ts';

export const TO_ALL = {
  public: 'calls are addressed to everybody; drafts stay with whoever writes them by policy',
};

/** The calls for ideas that somebody may see. */
export const callList = defineList({
  ...TO_ALL,
  address: callsAddress,
  file: 'calls',
  words: () => callsMessages.calls,
  rows: listCalls,
  order: { by: 'closes', direction: 'descending' },
  columns: {
    title: { text: ({ title }) => title, link: ({ id }) => callAddress(id), sort: 'title' },
    runner: { text: ({ runnerName }) => runnerName, sort: 'runner' },
    status: { text: ({ status }) => callStatus(status), sort: 'status' },
    offers: { text: ({ offers }) => totalsText(offers), numeric: true },
    budget: { text: ({ budgetCents }) => formatMoney(budgetCents), numeric: true },
    closes: { text: ({ closesAt }) => formatInstant(lastInstant(closesAt)), sort: 'closes' },
  },
  filters: {
    status: { choice: () => callsMessages.calls.columns.status, names: () => callsMessages.statuses },
    programme: 'carried',
    district: 'carried',
  },
  actions: ({ may }) =>
    may('calls.create-call') && (
      <LinkButton href={newCallAddress()} kind="primary">
        {callsMessages.calls.create}
      </LinkButton>
    ),
});
