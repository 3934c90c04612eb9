import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';

const words = catalogue(
  { calls: 'Aufrufe', proposals: 'Vorschläge', sittings: 'Sitzungen' },
  { calls: 'Calls', proposals: 'Proposals', sittings: 'Sittings' },
);

export const callsNavigation: readonly NavigationItem[] = [
  { href: '/calls', label: () => words.calls, order: { everybody: 20 } },
  { href: '/proposals', label: () => words.proposals, order: { provider: 10, 'district-office': 10 } },
  { href: '/sittings', label: () => words.sittings, order: { 'committee-member': 10 } },
];
