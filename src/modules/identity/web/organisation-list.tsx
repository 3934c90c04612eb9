import { formatNumber } from '#ui/language.ts';
import { LinkButton } from '#ui/parts.ts';
import { defineList } from '#web/define-list.tsx';
import { addOrganisationAddress, organisationAddress, organisationsAddress } from '../addresses.ts';
import { administrationMessages } from '../messages/administration.ts';
import { listOrganisations } from '../queries/list-organisations.ts';
import { administrationList } from './administration-list.ts';
import { kindName } from './identity.presenter.ts';

const words = () => administrationMessages.organisations;

/** The list of organisations that take part in the procedure. */
export const organisationList = defineList({
  address: organisationsAddress,
  permission: 'identity.administer',
  file: 'organisations',
  words: () => administrationList(words()),
  rows: listOrganisations,
  order: { by: 'name' },
  columns: {
    name: { text: ({ name }) => name, link: ({ id }) => organisationAddress(id), sort: 'name' },
    kind: { text: ({ kind }) => kindName(kind), sort: 'kind' },
    district: {
      text: ({ districtName }) => districtName ?? '–',
      exported: ({ districtName }) => districtName,
      sort: 'district',
    },
    people: { text: ({ people }) => formatNumber(people), exported: ({ people }) => people, numeric: true },
  },
  filters: {
    name: { search: () => words().name },
    kind: { choice: () => words().kind, names: () => administrationMessages.kinds },
  },
  actions: () => (
    <LinkButton href={addOrganisationAddress()} kind="primary">
      {words().add}
    </LinkButton>
  ),
});
