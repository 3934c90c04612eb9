import { recordReadings } from '#modules/audit/index.ts';
import { formatDate } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { peopleAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import { listCases } from '../queries/list-cases.ts';
import { participationStatus } from './person.presenter.ts';

/** The district's list: numbers, which are personal data too as long as somebody holds the names to them. */
export const caseList = defineList({
  address: peopleAddress,
  permission: 'participants.see-people',
  file: 'people',
  narrow: true,
  words: () => ({ ...participantsMessages.list, ...participantsMessages.cases }),
  rows: listCases,
  seen: (work, rows, isExport) =>
    recordReadings(work, {
      action: isExport ? 'participants.export-cases' : 'participants.list-cases',
      objectKind: 'participant',
      seen: rows.map(({ participantId }) => ({ objectId: participantId, participantId })),
    }),
  order: { by: 'since' },
  columns: {
    number: { text: ({ number }) => number, sort: 'number' },
    status: { text: ({ status }) => participationStatus(status), sort: 'status' },
    since: { text: ({ since }) => formatDate(since), sort: 'since' },
  },
  filters: {
    status: {
      choice: () => participantsMessages.list.columns.status,
      names: () => participantsMessages.statuses,
    },
  },
});
