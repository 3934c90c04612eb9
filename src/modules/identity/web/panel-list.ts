import { formatNumber } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import { panelAddress, panelsAddress } from '../addresses.ts';
import { administrationMessages } from '../messages/administration.ts';
import { panelMessages } from '../messages/panels.ts';
import { listPanels } from '../queries/panels.ts';
import { kindName } from './identity.presenter.ts';

/** The list of panels whose members one appoints. */
export const panelList = defineList({
  address: panelsAddress,
  permission: 'identity.appoint-member',
  file: 'panels',
  words: () => ({ ...administrationMessages, ...panelMessages }),
  rows: listPanels,
  order: { by: 'name' },
  columns: {
    name: { text: ({ name }) => name, link: ({ id }) => panelAddress(id), sort: 'name' },
    kind: { text: ({ kind }) => kindName(kind) },
    members: {
      text: ({ members }) => formatNumber(members),
      exported: ({ members }) => members,
      numeric: true,
    },
  },
  filters: {},
});
