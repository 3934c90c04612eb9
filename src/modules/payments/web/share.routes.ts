import { isRecordId } from '#platform/record-id.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import { freshForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { sharesAddress, withdrawShareAddress } from '../addresses.ts';
import { declareShare } from '../commands/declare-share.ts';
import { withdrawShare } from '../commands/withdraw-share.ts';
import { claimWords } from '../messages/claim-words.ts';
import { listMeasures } from '../queries/list-measures.ts';
import { findShareChoices } from '../queries/share-choices.ts';
import { findShare, listShares, type ShareRow } from '../queries/shares.ts';
import { shareFields } from './share-fields.ts';
import { SharesPage } from './shares.page.tsx';

const DECLARE = { permission: 'payments.declare-share' };

const declareShareStep = defineStep({
  address: sharesAddress,
  command: declareShare,
  fields: () => shareFields({ places: [], offers: {}, costTypes: [] }),
  also: ({ form }) => ({ projectId: form.projectId }),
  done: ({ id }) => sharesAddress({ project: String(id), done: 'payments.declared' }),
  again: (context, state, status) => showShares(context, context.form.projectId, state, status),
});

const withdrawShareStep = defineStep({
  address: withdrawShareAddress,
  command: withdrawShare,
  offer: {
    label: () => claimWords.shares.withdraw,
    isOpen: ({ isWithdrawn }: ShareRow) => !isWithdrawn,
    kind: () => 'tertiary',
  },
  done: ({ id }) => sharesAddress({ project: String(id), done: 'payments.withdrawn' }),
  again: async (context, state, status) => {
    const share = await findShare(context.work, context.id());
    return showShares(context, share?.projectId, state, status);
  },
});

async function showShares(
  context: Context,
  projectId: unknown,
  state = freshForm(context),
  status = 200,
): Promise<Response> {
  if (typeof projectId !== 'string' || !isRecordId(projectId)) return context.notFound();
  const choices = await findShareChoices(context.work, projectId, currentLanguage());
  if (!choices) return context.notFound();
  const shares = await listShares(context.work, projectId);
  const measures = await listMeasures(context.work, projectId);
  return context.html(
    SharesPage({ context, state, choices, shares, measures, withdraw: withdrawShareStep }),
    status,
  );
}

/** The routes by which a provider says who else pays. */
export const shareRoutes: Route[] = [
  {
    method: 'GET',
    path: sharesAddress.path,
    access: DECLARE,
    handle: (context) => showShares(context, context.url.searchParams.get('project')),
  },
  declareShareStep.route,
  withdrawShareStep.route,
];
