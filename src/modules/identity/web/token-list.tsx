import { formatInstant } from '#ui/language.ts';
import { LinkButton } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { createTokenAddress, tokenAddress, tokensAddress } from '../addresses.ts';
import { administrationMessages } from '../messages/administration.ts';
import { listTokens } from '../queries/list-tokens.ts';
import { administrationList } from './administration-list.ts';
import { roleName, tokenState } from './identity.presenter.ts';

const words = () => administrationMessages.tokens;

/** The programs that work with the rights of a role. */
export const tokenList = defineList({
  address: tokensAddress,
  permission: 'identity.administer',
  file: 'tokens',
  words: () => administrationList(words()),
  rows: listTokens,
  order: { by: 'created', direction: 'descending' },
  columns: {
    label: { text: ({ label }) => label, link: ({ id }) => tokenAddress(id), sort: 'label' },
    role: { text: ({ role }) => roleName(role) },
    organisation: { text: ({ organisationName }) => organisationName, sort: 'organisation' },
    state: { text: tokenState },
    created: { text: ({ createdAt }) => formatInstant(createdAt), sort: 'created' },
    expires: { text: ({ expiresAt }) => formatInstant(expiresAt), sort: 'expires' },
  },
  filters: {
    label: { search: () => words().label },
    state: { choice: () => words().state, names: () => words().states },
  },
  actions: () => (
    <LinkButton href={createTokenAddress()} kind="primary">
      {words().add}
    </LinkButton>
  ),
});
