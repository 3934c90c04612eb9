import { startAddress } from '#app/addresses.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import { areasAddress } from '../addresses.ts';
import { switchArea } from '../commands/switch-area.ts';
import { listOwnAreas } from '../queries/list-own-areas.ts';
import { AreasPage } from './areas.page.tsx';
import { signedIn } from './signed-in.ts';

const switchAreaStep = defineStep({
  address: areasAddress,
  command: switchArea,
  also: () => ({}),
  fields: () => [{ name: 'areaId', kind: 'text', label: 'areaId' }],
  done: () => startAddress({ done: 'identity.area-switched' }),
  again: (context, { refusal }, status) => showAreas(context, { refusal, status }),
});

export const areasRoutes: Route[] = signedIn([
  {
    method: 'GET',
    path: areasAddress.path,
    access: { permission: switchArea.permission },
    handle: (context) => showAreas(context),
  },
  switchAreaStep.route,
]);

async function showAreas(
  context: Context,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const areas = await listOwnAreas(context.work);
  return context.html(AreasPage({ context, areas, refusal: more.refusal }), more.status);
}
