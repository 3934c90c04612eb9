import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { requestsAddress } from './addresses.ts';

const words = catalogue({ fundsRequests: 'Mittelabrufe' }, { fundsRequests: 'Funds requests' });

export const paymentsNavigation: readonly NavigationItem[] = [
  {
    href: requestsAddress(),
    label: () => words.fundsRequests,
    order: { provider: 30, 'grant-officer': 30, auditor: 40 },
  },
];
