import { recordReadings } from '#modules/audit/index.ts';
import { formatPeriod } from '#ui/language.ts';
import { Link } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { placeAddress } from '../../places/addresses.ts';
import { changeProposalsAddress, peopleAddress, stayAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import { listStays } from '../queries/stays.ts';
import { sortedName } from './person.presenter.ts';

/** The provider's list: who is on which place, until when. */
export const stayList = defineList({
  address: peopleAddress,
  permission: 'participants.see-people',
  file: 'people',
  words: () => ({ ...participantsMessages.list, ...participantsMessages.stays }),
  rows: listStays,
  seen: (work, rows, isExport) =>
    recordReadings(work, {
      action: isExport ? 'participants.export-people' : 'participants.list-people',
      objectKind: 'occupancy',
      seen: rows.map(({ occupancyId, participantId }) => ({ objectId: occupancyId, participantId })),
    }),
  order: { by: 'name' },
  columns: {
    name: { text: sortedName, link: ({ occupancyId }) => stayAddress(occupancyId), sort: 'name' },
    place: {
      text: ({ placeTitle }) => placeTitle,
      link: ({ placeId }) => placeAddress(placeId),
      sort: 'place',
    },
    project: { text: ({ projectTitle }) => projectTitle },
    period: { text: ({ period }) => formatPeriod(period), sort: 'period' },
    change: {
      text: ({ openProposalId }) => (openProposalId ? participantsMessages.stays.proposalOpen : '–'),
      only: 'page',
    },
  },
  filters: { name: { search: () => participantsMessages.list.search } },
  actions: () => (
    <p>
      <Link href={changeProposalsAddress()}>{participantsMessages.changeProposals.title}</Link>
    </p>
  ),
});
