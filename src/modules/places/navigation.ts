import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { placesAddress } from './addresses.ts';

const words = catalogue({ places: 'Plätze' }, { places: 'Places' });

export const placesNavigation: readonly NavigationItem[] = [
  {
    href: placesAddress(),
    label: () => words.places,
    order: { provider: 40, 'district-office': 40, jobcenter: 20 },
  },
];
