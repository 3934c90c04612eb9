import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { claimsAddress } from './addresses.ts';

const words = catalogue({ claims: 'Auszahlungen' }, { claims: 'Claims' });

export const paymentsNavigation: readonly NavigationItem[] = [
  {
    href: claimsAddress(),
    label: () => words.claims,
    order: { provider: 30, 'grant-officer': 30, 'district-office': 45, jobcenter: 67, auditor: 40 },
  },
];
