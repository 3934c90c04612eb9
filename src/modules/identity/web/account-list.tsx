import { formatInstant } from '#ui/language.ts';
import { LinkButton } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { accountAddress, accountsAddress, addAccountAddress } from '../addresses.ts';
import { administrationMessages } from '../messages/administration.ts';
import { listAccounts } from '../queries/list-accounts.ts';
import { administrationList } from './administration-list.ts';
import { accountState, roleName, staffRoleNames } from './identity.presenter.ts';

const words = () => administrationMessages.accounts;

/** The list of those who can sign in, and as what. */
export const accountList = defineList({
  address: accountsAddress,
  permission: 'identity.administer',
  file: 'accounts',
  words: () => administrationList(words()),
  rows: listAccounts,
  order: { by: 'name' },
  columns: {
    name: { text: ({ displayName }) => displayName, link: ({ id }) => accountAddress(id), sort: 'name' },
    email: { text: ({ email }) => email ?? '–', sort: 'email' },
    roles: { text: ({ roles }) => roles.map((role) => roleName(role)).join(', ') || '–' },
    organisations: { text: ({ organisations }) => organisations.join(', ') || '–' },
    state: { text: accountState },
    signedIn: {
      text: ({ signedInAt }) => (signedInAt ? formatInstant(signedInAt) : words().never),
      sort: 'signed-in',
    },
  },
  filters: {
    name: { search: () => words().nameFilter },
    role: { choice: () => words().roles, names: staffRoleNames },
    state: { choice: () => words().state, names: () => words().states },
  },
  actions: () => (
    <LinkButton href={addAccountAddress()} kind="primary">
      {words().add}
    </LinkButton>
  ),
});
