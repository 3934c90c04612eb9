import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { panelAddress } from '../addresses.ts';
import { listHistory } from '../queries/list-history.ts';
import { findPanel, listAppointments } from '../queries/panels.ts';
import { PanelPage } from './panel.page.tsx';
import { appointMemberForm, endAppointmentForm } from './panel-forms.ts';
import { panelList } from './panel-list.ts';

/** The panels that select, and who is appointed to them. */
export const panelRoutes: readonly Route[] = [
  panelList.route,
  {
    method: 'GET',
    path: panelAddress.path,
    access: { permission: 'identity.appoint-member' },
    handle: showPanel,
  },
  ...appointMemberForm.routes,
  ...endAppointmentForm.routes,
];

async function showPanel(context: Context): Promise<Response> {
  const { work } = context;
  const panel = await findPanel(work, context.id());
  if (!panel) return context.notFound();
  const members = await listAppointments(work, panel.id);
  const history = await listHistory(work, 'organisation', panel.id);
  return context.html(PanelPage({ context, panel, members, history }));
}
