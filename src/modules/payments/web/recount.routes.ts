import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { recountAddress, settleRecountAddress } from '../addresses.ts';
import { settleRecount } from '../commands/settle-recount.ts';
import { recountWords } from '../messages/recount-words.ts';
import { recounted } from '../model/recount.ts';
import { costTypeTitles } from '../model/titles.ts';
import { findClaimable } from '../queries/find-claimable.ts';
import { listOpenRecounts } from '../recount.store.ts';
import { type RecountInHand, RecountPage } from './recount.page.tsx';
import { recountList } from './recount-list.tsx';

const settleStep = defineStep({
  address: settleRecountAddress,
  command: settleRecount,
  offer: {
    label: () => recountWords.settle,
    // Nothing is done with while there is a difference: it is set off or demanded back.
    isOpen: ({ isGrantor, lines, open }: RecountInHand) => isGrantor && lines.length === 0 && open > 0,
  },
  done: ({ id }) => recountAddress(String(id), { done: 'payments.recount-settled' }),
  again: (context, _, status) => showRecount(context, undefined, status),
});

async function showRecount(context: Context, _?: FormState, status = 200): Promise<Response> {
  const { work, actor } = context;
  const claimable = await findClaimable(work, context.id());
  if (!claimable) return context.notFound();
  const { grant, standing, titles } = claimable;
  const lines = recounted(claimable.lines, standing);
  const recount: RecountInHand = {
    ...{ id: grant.id, noticeNumber: grant.noticeNumber, lines },
    isOwn: grant.granteeId === actor.organisationId,
    isGrantor: grant.grantorId === actor.organisationId,
    open: (await listOpenRecounts(work, grant.id)).length,
    claimId: standing.findLast(({ id }) => lines.some(({ line }) => line.correctsId === id))?.claimId,
    names: { projects: titles, costTypes: costTypeTitles(grant.rules, currentLanguage()) },
  };
  return context.html(RecountPage({ context, recount, settle: settleStep }), status);
}

/** The routes of what was paid and is no longer right: a list, and a page for each grant. */
export const recountRoutes: readonly Route[] = [
  recountList.route,
  {
    method: 'GET',
    path: recountAddress.path,
    access: { permission: 'payments.read-recounts' },
    handle: (context) => showRecount(context),
  },
  settleStep.route,
];
