import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';

const words = catalogue(
  { today: 'Heute', group: 'Meine Gruppe', me: 'Meine Seite' },
  { today: 'Today', group: 'My group', me: 'My page' },
);

export const coachingNavigation: readonly NavigationItem[] = [
  { href: '/today', label: () => words.today, order: { coach: 10 } },
  { href: '/group', label: () => words.group, order: { instructor: 10 } },
  { href: '/me', label: () => words.me, order: { participant: 10 } },
];
