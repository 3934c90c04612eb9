import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { programmesAddress } from './addresses.ts';

const words = catalogue({ programmes: 'Programme' }, { programmes: 'Programmes' });

export const programmesNavigation: readonly NavigationItem[] = [
  { href: programmesAddress(), label: () => words.programmes, order: { everybody: 10 } },
];
