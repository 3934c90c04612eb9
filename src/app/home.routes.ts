import { listDemonstrationPeople } from '#modules/identity/index.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { StartPage } from './start-page.tsx';

/** The start page; for those signed in, the home of their role. */
export const homeRoutes: Route[] = [
  { method: 'GET', path: '/', access: { public: 'says what this is' }, handle: showHome },
];

async function showHome(context: Context): Promise<Response> {
  const people = context.isDemonstration ? await listDemonstrationPeople(context.work) : [];
  return context.html(StartPage({ context, people }));
}
