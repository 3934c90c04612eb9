import { formatInstant } from '#ui/language.ts';
import type { BadgeProps } from '#ui/parts.ts';
import { administrationMessages } from '../messages/administration.ts';
import type { AccountRow } from '../queries/list-accounts.ts';
import type { TokenRow } from '../queries/list-tokens.ts';
import { roleName } from './identity.presenter.ts';

export function presentAccountRow(row: AccountRow) {
  const words = administrationMessages.accounts;
  const state: BadgeProps = row.isDisabled
    ? { tone: 'danger', label: words.states.disabled }
    : { tone: 'success', label: words.states.active };
  return {
    href: `/accounts/${row.id}`,
    name: row.displayName,
    email: row.email ?? '–',
    roles: row.roles.map((role) => roleName(role)).join(', ') || '–',
    organisations: row.organisations.join(', ') || '–',
    state,
    signedIn: row.signedInAt ? formatInstant(row.signedInAt) : words.never,
  };
}

const TOKEN_TONES = { active: 'success', expired: 'neutral', revoked: 'neutral' } as const;

export const presentToken = (row: TokenRow) => ({
  href: `/tokens/${row.id}`,
  label: row.label,
  role: roleName(row.role),
  organisation: row.organisationName,
  created: formatInstant(row.createdAt),
  expires: formatInstant(row.expiresAt),
  state: { tone: TOKEN_TONES[row.state], label: administrationMessages.tokens.states[row.state] },
});
