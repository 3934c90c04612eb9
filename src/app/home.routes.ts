import { listDemonstrationPeople } from '#modules/identity/index.ts';
import { listProgrammeChoices } from '#modules/programmes/index.ts';
import { showRoleHome } from '#modules/reporting/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { startAddress } from './addresses.ts';
import { decisions, homes } from './modules.ts';
import { StartPage } from './start-page.tsx';

/** The start page; for those signed in, the home of their role. */
export const homeRoutes: Route[] = [
  {
    method: 'GET',
    path: startAddress.path,
    access: { public: 'says what this is' },
    inAnyLand: true,
    handle: showHome,
  },
];

async function showHome(context: Context): Promise<Response> {
  const { role } = context.actor;
  const own = homes[role];
  if (own) return context.redirect(own + context.url.search);
  if (role !== 'public') return showRoleHome(context, decisions);
  if (!context.land || !context.isDemonstration)
    return context.html(StartPage({ context, people: [], programmes: [] }));
  const { work } = context;
  const people = await listDemonstrationPeople(work);
  const programmes = await listProgrammeChoices(work, currentLanguage(), ['published', 'ended']);
  return context.html(StartPage({ context, people, programmes }));
}
