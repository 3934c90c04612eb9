import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { budgetAddress } from './addresses.ts';

const words = catalogue({ budget: 'Haushalt' }, { budget: 'Budget' });

export const fundingNavigation: readonly NavigationItem[] = [
  {
    href: budgetAddress(),
    label: () => words.budget,
    order: { 'programme-office': 10, 'district-office': 32, 'grant-officer': 40, auditor: 20 },
  },
];
