import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { provisionAddress } from '../addresses.ts';
import { provisions } from '../provisions.ts';
import { changeList } from './change-list.tsx';
import { ProvisionPage } from './provision.page.tsx';
import { presentProvision } from './provision.presenter.ts';
import { provisionList } from './provision-list.tsx';

/** The law as this system holds it, for everybody to read. */
export const provisionRoutes: Route[] = [
  provisionList.route,
  changeList.route,
  {
    method: 'GET',
    path: provisionAddress.path,
    access: { public: 'law is public' },
    handle: showProvision,
  },
];

async function showProvision(context: Context): Promise<Response> {
  const { work, params } = context;
  const page = provisions().find(({ provision }) => provision === params.provision);
  if (!page) return context.notFound();
  return context.html(ProvisionPage({ context, shown: presentProvision(page, work.today) }));
}
