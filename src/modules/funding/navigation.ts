import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { budgetAddress } from './addresses.ts';

const words = catalogue({ budget: 'Haushalt', own: 'Eigene Mittel' }, { budget: 'Budget', own: 'Own money' });

export const fundingNavigation: readonly NavigationItem[] = [
  {
    href: budgetAddress(),
    label: (role) => (role === 'jobcenter' ? words.own : words.budget),
    order: { 'programme-office': 10, 'grant-officer': 40, auditor: 20, jobcenter: 50 },
  },
];
