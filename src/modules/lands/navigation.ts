import type { NavigationItem } from '#web/navigation-item.ts';
import { landAddress } from './addresses.ts';
import { landsMessages } from './messages.ts';

export const landsNavigation: readonly NavigationItem[] = [
  { href: landAddress(), label: () => landsMessages.navigation, order: { administrator: 5 } },
];
