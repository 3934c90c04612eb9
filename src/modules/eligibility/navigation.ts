import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { fundingCheckAddress } from './addresses.ts';

const words = catalogue({ fundingCheck: 'Fördercheck' }, { fundingCheck: 'Funding check' });

export const eligibilityNavigation: readonly NavigationItem[] = [
  {
    href: fundingCheckAddress(),
    label: () => words.fundingCheck,
    order: { public: 10, jobcenter: 40, coach: 30 },
  },
];
