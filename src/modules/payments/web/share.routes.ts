import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { declareShare } from '../commands/declare-share.ts';
import { withdrawShare } from '../commands/withdraw-share.ts';
import { findShareChoices } from '../queries/share-choices.ts';
import { findShare, listShares } from '../queries/shares.ts';
import { shareFields } from './share-form.ts';
import { SharesPage } from './shares.page.tsx';

const DECLARE = { permission: 'payments.declare-share' };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Where a provider says who else pays. */
export const shareRoutes: Route[] = [
  {
    method: 'GET',
    path: '/cost-shares',
    access: DECLARE,
    handle: (context) => showShares(context, context.url.searchParams.get('project')),
  },
  { method: 'POST', path: '/cost-shares', access: DECLARE, handle: submitShare },
  {
    method: 'POST',
    path: '/cost-shares/:id/withdraw',
    access: { permission: 'payments.withdraw-share' },
    handle: submitWithdrawal,
  },
];

async function showShares(
  context: Context,
  projectId: unknown,
  state = freshForm(context),
  status = 200,
): Promise<Response> {
  if (typeof projectId !== 'string' || !UUID.test(projectId)) return context.notFound();
  const choices = await findShareChoices(context.work, projectId, context.language);
  if (!choices) return context.notFound();
  const shares = await listShares(context.work, projectId);
  return context.html(SharesPage({ context, state, choices, shares }), status);
}

function submitShare(context: Context): Promise<Response> {
  const { projectId } = context.form;
  return handleForm(context, {
    command: declareShare,
    fields: shareFields({ places: [], costTypes: [] }),
    also: { projectId },
    done: ({ id }) => context.redirect(`/cost-shares?project=${id}&done=payments.declared`),
    again: (state, status) => showShares(context, projectId, state, status),
  });
}

function submitWithdrawal(context: Context): Promise<Response> {
  return handleForm(context, {
    command: withdrawShare,
    fields: [],
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/cost-shares?project=${id}&done=payments.withdrawn`),
    again: async (state, status) => {
      const share = await findShare(context.work, context.id());
      return showShares(context, share?.projectId, state, status);
    },
  });
}
