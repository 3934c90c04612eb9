import { waitingDecisionsAddress } from '#modules/decisions/addresses.ts';
import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { requestsAddress } from './addresses.ts';

const words = catalogue(
  { fundsRequests: 'Mittelabrufe', decisions: 'Entscheidungen' },
  { fundsRequests: 'Funds requests', decisions: 'Decisions' },
);

export const paymentsNavigation: readonly NavigationItem[] = [
  {
    href: requestsAddress(),
    label: () => words.fundsRequests,
    order: { provider: 30, 'grant-officer': 30, auditor: 40 },
  },
  {
    href: waitingDecisionsAddress(),
    label: () => words.decisions,
    order: { 'grant-officer': 10, auditor: 10 },
  },
];
