import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { applicationsAddress, grantsAddress, projectsAddress } from './addresses.ts';

const words = catalogue(
  { applications: 'Anträge', grants: 'Bescheide', measures: 'Maßnahmen', projects: 'Projekte' },
  { applications: 'Applications', grants: 'Grant notices', measures: 'Measures', projects: 'Projects' },
);

export const grantsNavigation: readonly NavigationItem[] = [
  {
    href: applicationsAddress(),
    label: () => words.applications,
    order: { 'district-office': 20, 'grant-officer': 20, provider: 15, jobcenter: 65 },
    folded: ['jobcenter'],
  },
  {
    href: grantsAddress(),
    label: (role) => (role === 'jobcenter' ? words.measures : words.grants),
    order: { 'district-office': 30, 'programme-office': 20, 'grant-officer': 50, auditor: 30, jobcenter: 51 },
  },
  { href: projectsAddress(), label: () => words.projects, order: { provider: 20 } },
];
