import { catalogue } from '#ui/language.ts';
import type { NavigationItem } from '#web/navigation-item.ts';
import { accountsAddress, organisationsAddress, panelsAddress, tokensAddress } from './addresses.ts';

const words = catalogue(
  { organisations: 'Organisationen', accounts: 'Personen', tokens: 'API-Zugänge', panels: 'Auswahlgremien' },
  { organisations: 'Organisations', accounts: 'People', tokens: 'API tokens', panels: 'Panels' },
);

export const identityNavigation: readonly NavigationItem[] = [
  { href: organisationsAddress(), label: () => words.organisations, order: { administrator: 10 } },
  { href: accountsAddress(), label: () => words.accounts, order: { administrator: 20 } },
  {
    href: panelsAddress(),
    label: () => words.panels,
    order: { 'programme-office': 65, 'district-office': 65 },
  },
  { href: tokensAddress(), label: () => words.tokens, order: { administrator: 30 } },
];
