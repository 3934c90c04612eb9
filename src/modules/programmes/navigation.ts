import { catalogue } from '#ui/language.ts';
import type { FooterItem, NavigationItem } from '#web/navigation-item.ts';
import { programmesAddress } from './addresses.ts';

const words = catalogue(
  { programmes: 'Programme', results: 'Programme und Ergebnisse' },
  { programmes: 'Programmes', results: 'Programmes and results' },
);

export const programmesNavigation: readonly NavigationItem[] = [
  { href: programmesAddress(), label: () => words.programmes, order: { everybody: 10 } },
];

export const programmesFooter: readonly FooterItem[] = [
  { href: programmesAddress(), label: () => words.results, order: 10 },
];
