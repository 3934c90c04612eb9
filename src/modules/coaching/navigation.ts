import { catalogue } from '#ui/language.ts';
import type { Homes, NavigationItem } from '#web/navigation-item.ts';
import { groupAddress, ownPageAddress, todayAddress } from './addresses.ts';

const words = catalogue(
  { today: 'Heute', group: 'Meine Gruppe', me: 'Meine Seite' },
  { today: 'Today', group: 'My group', me: 'My page' },
);

export const coachingNavigation: readonly NavigationItem[] = [
  { href: todayAddress(), label: () => words.today, order: { coach: 10 } },
  { href: groupAddress(), label: () => words.group, order: { instructor: 10 } },
  { href: ownPageAddress(), label: () => words.me, order: { participant: 10 } },
];

export const coachingHomes: Homes = {
  coach: todayAddress(),
  instructor: groupAddress(),
  participant: ownPageAddress(),
};
