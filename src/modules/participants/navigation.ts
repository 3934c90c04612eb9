import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { changeProposalsAddress, peopleAddress } from './addresses.ts';

const words = catalogue(
  { people: 'Menschen', changeProposals: 'Änderungsvorschläge' },
  { people: 'People', changeProposals: 'Change proposals' },
);

export const participantsNavigation: readonly NavigationItem[] = [
  {
    href: peopleAddress(),
    label: () => words.people,
    order: { provider: 50, 'district-office': 50, jobcenter: 10, coach: 20 },
  },
  { href: changeProposalsAddress(), label: () => words.changeProposals, order: { jobcenter: 30 } },
];
