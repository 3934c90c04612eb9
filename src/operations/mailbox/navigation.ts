import { catalogue } from '#ui/language.ts';
import type { FooterItem } from '#web/navigation-item.ts';
import { mailboxAddress } from './addresses.ts';

const words = catalogue(
  { mailbox: 'Postausgang der Vorführung' },
  { mailbox: 'Outbox of the demonstration' },
);

export const mailboxFooter: readonly FooterItem[] = [
  { href: mailboxAddress(), label: () => words.mailbox, order: 70, isForDemonstration: true },
];
