import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { activitiesAddress, placesAddress } from './addresses.ts';

const words = catalogue(
  { places: 'Plätze', activities: 'Tätigkeiten' },
  { places: 'Places', activities: 'Activities' },
);

export const placesNavigation: readonly NavigationItem[] = [
  {
    href: placesAddress(),
    label: () => words.places,
    order: { provider: 40, 'district-office': 40, jobcenter: 20 },
  },
  {
    href: activitiesAddress(),
    label: () => words.activities,
    order: { provider: 41, 'district-office': 41, jobcenter: 21, 'programme-office': 45 },
  },
];
