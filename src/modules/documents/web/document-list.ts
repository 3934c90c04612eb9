import { formatDate, formatNumber } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { documentAddress, documentsAddress } from '../addresses.ts';
import { documentWords } from '../messages/document-words.ts';
import { listDocuments } from '../queries/list-documents.ts';
import { documentStatus } from './document.presenter.ts';
import { DraftLink } from './draft-link.tsx';

export const TO_ALL = { public: 'what is public from a day on is for everybody; the rest is kept by policy' };

/** The documents that somebody may see. */
export const documentList = defineList({
  ...TO_ALL,
  address: documentsAddress,
  file: 'documents',
  words: () => documentWords.list,
  rows: listDocuments,
  order: { by: 'moved', direction: 'descending' },
  columns: {
    title: { text: ({ title }) => title, link: ({ id }) => documentAddress(id), sort: 'title' },
    kind: { text: ({ kind }) => documentWords.kinds[kind] },
    owner: { text: ({ ownerName }) => ownerName },
    number: { text: ({ number }) => formatNumber(number), numeric: true },
    status: { text: ({ status }) => documentStatus(status) },
    moved: { text: ({ movedOn }) => formatDate(movedOn), sort: 'moved' },
  },
  filters: {
    kind: { choice: () => documentWords.list.columns.kind, names: () => documentWords.kinds },
    status: { choice: () => documentWords.list.columns.status, names: () => documentWords.statuses },
    mine: {
      choice: () => documentWords.list.mine,
      names: () => documentWords.list.mineNames,
      when: ({ may }) => may('documents.sign'),
    },
    programme: 'carried',
  },
  actions: DraftLink,
});
