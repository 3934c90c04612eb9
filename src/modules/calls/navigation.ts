import { catalogue } from '#ui/language.ts';
import type { Homes, NavigationItem } from '#web/navigation-item.ts';
import { callsAddress, proposalsAddress, sittingsAddress } from './addresses.ts';

const words = catalogue(
  { calls: 'Aufrufe', proposals: 'Vorschläge', sittings: 'Sitzungen' },
  { calls: 'Calls', proposals: 'Proposals', sittings: 'Sittings' },
);

export const callsNavigation: readonly NavigationItem[] = [
  { href: callsAddress(), label: () => words.calls, order: { everybody: 20 }, folded: ['jobcenter'] },
  {
    href: proposalsAddress(),
    label: () => words.proposals,
    order: { provider: 10, 'district-office': 10, jobcenter: 60 },
    folded: ['jobcenter'],
  },
  { href: sittingsAddress(), label: () => words.sittings, order: { 'committee-member': 10 } },
];

export const callsHomes: Homes = { 'committee-member': sittingsAddress() };
