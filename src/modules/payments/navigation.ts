import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { claimsAddress } from './addresses.ts';

const words = catalogue(
  { claims: 'Auszahlungen', bills: 'Abrechnungen' },
  { claims: 'Claims', bills: 'Bills' },
);

export const paymentsNavigation: readonly NavigationItem[] = [
  {
    href: claimsAddress(),
    label: (role) => (role === 'jobcenter' ? words.bills : words.claims),
    order: { provider: 30, 'grant-officer': 30, 'district-office': 45, jobcenter: 52, auditor: 40 },
  },
];
