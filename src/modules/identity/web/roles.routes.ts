import { startAddress } from '#app/addresses.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import { rolesAddress } from '../addresses.ts';
import { switchRole } from '../commands/switch-role.ts';
import { listOwnMemberships } from '../queries/list-memberships.ts';
import { rotateSession } from '../sessions.ts';
import { RolesPage } from './roles.page.tsx';
import { startSession } from './session-cookie.ts';
import { signedIn } from './signed-in.ts';

const switchRoleStep = defineStep({
  address: rolesAddress,
  command: switchRole,
  also: () => ({}),
  fields: () => [{ name: 'membershipId', kind: 'text', label: 'membershipId' }],
  done: async (_, context) =>
    startSession(
      context,
      await rotateSession(context.work),
      startAddress({ done: 'identity.role-switched' }),
    ),
  again: (context, { refusal }, status) => showRoles(context, { refusal, status }),
});

export const rolesRoutes: Route[] = signedIn([
  {
    method: 'GET',
    path: rolesAddress.path,
    access: { permission: switchRole.permission },
    handle: (context) => showRoles(context),
  },
  switchRoleStep.route,
]);

async function showRoles(
  context: Context,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const memberships = await listOwnMemberships(context.work);
  return context.html(RolesPage({ context, memberships, refusal: more.refusal }), more.status);
}
