import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';

const words = catalogue(
  { organisations: 'Organisationen', accounts: 'Personen', tokens: 'API-Zugänge' },
  { organisations: 'Organisations', accounts: 'People', tokens: 'API tokens' },
);

export const identityNavigation: readonly NavigationItem[] = [
  { href: '/organisations', label: () => words.organisations, order: { administrator: 10 } },
  { href: '/accounts', label: () => words.accounts, order: { administrator: 20 } },
  { href: '/tokens', label: () => words.tokens, order: { administrator: 30 } },
];
