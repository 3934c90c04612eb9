import { formatDate, formatNumber } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { recountAddress, recountsAddress } from '../addresses.ts';
import { recountWords } from '../messages/recount-words.ts';
import { listRecounts } from '../recount.store.ts';

/** The grants of which something that was paid is to be reckoned again. */
export const recountList = defineList({
  address: recountsAddress,
  permission: 'payments.read-recounts',
  file: 'recounts',
  words: () => ({ ...recountWords.list, columns: recountWords.columns }),
  rows: listRecounts,
  order: { by: 'since' },
  columns: {
    notice: { text: ({ noticeNumber }) => noticeNumber, link: ({ grantId }) => recountAddress(grantId) },
    grantee: { text: ({ granteeName }) => granteeName },
    grantor: { text: ({ grantorName }) => grantorName },
    lines: { text: ({ lines }) => formatNumber(lines), numeric: true },
    since: { text: ({ since }) => formatDate(since), sort: 'since' },
  },
  filters: { grant: 'carried' },
});
