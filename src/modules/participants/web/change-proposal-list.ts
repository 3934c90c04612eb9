import { recordReadings } from '#modules/audit/index.ts';
import { formatDate, formatInstant } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { changeProposalAddress, changeProposalsAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import { listChangeProposals } from '../queries/change-proposals.ts';
import { proposalStatus } from './change-proposal.presenter.ts';
import { sortedName } from './person.presenter.ts';

const words = () => participantsMessages.changeProposals;

/** The list of what providers propose and Jobcenters decide, the latest first. */
export const proposalList = defineList({
  address: changeProposalsAddress,
  permission: 'participants.see-proposals',
  file: 'change-proposals',
  words,
  rows: listChangeProposals,
  seen: (work, rows, isExport) =>
    recordReadings(work, {
      action: isExport ? 'participants.export-proposals' : 'participants.list-proposals',
      objectKind: 'change-proposal',
      seen: rows.map(({ id, participantId }) => ({ objectId: id, participantId })),
    }),
  order: { by: 'proposed', direction: 'descending' },
  columns: {
    name: { text: sortedName, link: ({ id }) => changeProposalAddress(id), sort: 'name' },
    place: { text: ({ placeTitle }) => placeTitle },
    provider: { text: ({ providerName }) => providerName },
    lastDay: { text: ({ lastDayOn }) => formatDate(lastDayOn), sort: 'lastDay' },
    status: { text: proposalStatus, sort: 'status' },
    proposed: { text: ({ proposedAt }) => formatInstant(proposedAt), sort: 'proposed' },
  },
  filters: { status: { choice: () => words().columns.status, names: () => words().statuses } },
});
