import { catalogue } from '#ui/language.ts';
import type { FooterItem, NavigationItem } from '#web/navigation-item.ts';
import { fundingCheckAddress, provisionsAddress } from './addresses.ts';

const words = catalogue(
  { fundingCheck: 'Fördercheck', provisions: 'Vorschriften' },
  { fundingCheck: 'Funding check', provisions: 'Provisions' },
);

export const eligibilityNavigation: readonly NavigationItem[] = [
  {
    href: fundingCheckAddress(),
    label: () => words.fundingCheck,
    order: { public: 10, jobcenter: 40, coach: 30 },
  },
];

export const eligibilityFooter: readonly FooterItem[] = [
  { href: provisionsAddress(), label: () => words.provisions, order: 20 },
];
