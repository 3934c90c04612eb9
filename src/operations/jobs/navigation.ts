import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { jobsAddress } from './addresses.ts';

const words = catalogue({ jobs: 'Aufträge' }, { jobs: 'Jobs' });

export const jobsNavigation: readonly NavigationItem[] = [
  { href: jobsAddress(), label: () => words.jobs, order: { administrator: 40 } },
];
