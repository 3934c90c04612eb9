import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';

const words = catalogue({ programmes: 'Programme' }, { programmes: 'Programmes' });

export const programmesNavigation: readonly NavigationItem[] = [
  { href: '/programmes', label: () => words.programmes, order: { everybody: 10 } },
];
