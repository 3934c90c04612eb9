import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { waitingDecisionsAddress } from './addresses.ts';

const words = catalogue({ decisions: 'Entscheidungen' }, { decisions: 'Decisions' });

export const decisionsNavigation: readonly NavigationItem[] = [
  {
    href: waitingDecisionsAddress(),
    label: () => words.decisions,
    order: { 'grant-officer': 10, 'programme-office': 15, auditor: 10 },
  },
];
