import { formatInstant, formatNumber } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { sittingAddress, sittingsAddress } from '../addresses.ts';
import { callStatus, lastInstant } from '../call/call.presenter.ts';
import { callsMessages } from '../messages.ts';
import { listSittings } from './list-my-sittings.ts';

const words = () => callsMessages.sittings;

/** The calls that a member's committee scores or has scored, and what is left for them to do. */
export const sittingList = defineList({
  address: sittingsAddress,
  permission: 'calls.sit',
  file: 'sittings',
  words,
  rows: listSittings,
  order: { by: 'closes', direction: 'descending' },
  columns: {
    title: { text: ({ title }) => title, link: ({ callId }) => sittingAddress(callId), sort: 'title' },
    status: { text: ({ status }) => callStatus(status), sort: 'status' },
    scored: {
      text: ({ scored, proposals }) => words().progress(formatNumber(scored), formatNumber(proposals)),
      numeric: true,
    },
    undeclared: { text: ({ undeclared }) => formatNumber(undeclared), numeric: true },
    recused: { text: ({ recused }) => formatNumber(recused), numeric: true },
    closed: { text: ({ closesAt }) => formatInstant(lastInstant(closesAt)), sort: 'closes' },
  },
  filters: {
    status: {
      choice: () => words().columns.status,
      names: () => {
        const { scoring, recommended } = callsMessages.statuses;
        return { scoring, recommended };
      },
    },
  },
});
