import { currentLanguage, formatDate } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { handOverAddress, handOversAddress } from '../addresses.ts';
import { participantsMessages } from '../messages.ts';
import { listHandOvers } from '../queries/hand-overs.ts';

/** The offers that wait for the own body; about whom they are, their page says. */
export const handOverList = defineList({
  address: handOversAddress,
  permission: 'participants.take-hand-over',
  file: 'hand-overs',
  narrow: true,
  words: () => participantsMessages.handOvers,
  rows: listHandOvers,
  order: { by: 'offered' },
  columns: {
    from: { text: ({ fromName }) => fromName, link: ({ id }) => handOverAddress(id) },
    programme: { text: (row) => row[currentLanguage()] },
    offered: { text: ({ offeredOn }) => formatDate(offeredOn), sort: 'offered' },
  },
  filters: {},
});
