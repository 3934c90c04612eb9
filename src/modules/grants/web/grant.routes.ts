import { listAttempts } from '#modules/decisions/index.ts';
import { listHistory } from '#modules/identity/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { grantAddress } from '../addresses.ts';
import { applicationDecision } from '../commands/application-decision.ts';
import { findGrant } from '../queries/find-grant.ts';
import { GrantPage } from './grant.page.tsx';
import { grantList } from './grant-list.ts';

const READ = { permission: 'grants.read-grants' };

export const grantRoutes: Route[] = [
  grantList.route,
  { method: 'GET', path: grantAddress.path, access: READ, handle: showGrant },
];

async function showGrant(context: Context): Promise<Response> {
  const grant = await findGrant(context.work, context.id(), currentLanguage());
  if (!grant) return context.notFound();
  const { earlier } = await listAttempts(context.work, applicationDecision, grant.applicationId);
  const history = await listHistory(context.work, 'application', grant.applicationId);
  const decision = earlier.find(({ ruling }) => ruling === 'approved');
  return context.html(GrantPage({ context, grant, decision, history }));
}
