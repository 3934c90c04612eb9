import type { NavigationItem } from '#web/navigation-item.ts';
import { eventsAddress } from './addresses.ts';
import { eventWords } from './messages/event-words.ts';

export const eventsNavigation: readonly NavigationItem[] = [
  {
    href: eventsAddress(),
    label: () => eventWords.navigation,
    order: {
      public: 26,
      'programme-office': 26,
      'grant-officer': 26,
      'district-office': 26,
      jobcenter: 71,
      provider: 71,
    },
    folded: ['jobcenter'],
  },
];
