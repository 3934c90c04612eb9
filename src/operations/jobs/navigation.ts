import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';

const words = catalogue({ jobs: 'Aufträge' }, { jobs: 'Jobs' });

export const jobsNavigation: readonly NavigationItem[] = [
  { href: '/jobs', label: () => words.jobs, order: { administrator: 40 } },
];
