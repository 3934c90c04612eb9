import type { NavigationItem } from '#web/navigation-item.ts';
import { documentsAddress } from './addresses.ts';
import { documentWords } from './messages/document-words.ts';

export const documentsNavigation: readonly NavigationItem[] = [
  {
    href: documentsAddress(),
    label: () => documentWords.navigation,
    order: {
      public: 25,
      'programme-office': 25,
      'grant-officer': 25,
      'district-office': 25,
      jobcenter: 70,
      provider: 70,
      signatory: 10,
      auditor: 70,
    },
    folded: ['jobcenter'],
  },
];
