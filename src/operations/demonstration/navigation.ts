import { catalogue } from '#ui/language.ts';
import type { FooterItem } from '#web/navigation-item.ts';
import { clockAddress } from './addresses.ts';

const words = catalogue({ clock: 'Uhr der Vorführung stellen' }, { clock: 'Set the demonstration clock' });

export const demonstrationFooter: readonly FooterItem[] = [
  { href: clockAddress(), label: () => words.clock, order: 60, isForDemonstration: true },
];
