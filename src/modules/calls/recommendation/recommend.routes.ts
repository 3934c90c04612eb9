import type { Context } from '#web/context.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { rankingAddress, recordRecommendationAddress } from '../addresses.ts';
import { type CallDetail, findCall } from '../call/find-call.ts';
import { getLot } from './get-lot.ts';
import { rankDocument } from './model/lot.ts';
import { seal } from './model/seal.ts';
import { standingsOf } from './model/standings.ts';
import { RecommendPage } from './recommend.page.tsx';
import { recommendFields } from './recommend-form.ts';
import { recordRecommendation } from './record-recommendation.ts';

export const recommendRoutes: Route[] = [
  {
    method: 'GET',
    path: recordRecommendationAddress.path,
    access: { permission: 'calls.record-recommendation' },
    handle: (context) => withScoredCall(context, (call) => showRecommend(context, call)),
  },
  {
    method: 'POST',
    path: recordRecommendationAddress.path,
    access: { permission: 'calls.record-recommendation' },
    handle: (context) => withScoredCall(context, (call) => submitRecommendation(context, call)),
  },
];

/** There is something to record while a call is being scored; afterwards the result stands on its own page. */
async function withScoredCall(
  context: Context,
  answer: (call: CallDetail) => Promise<Response>,
): Promise<Response> {
  const call = await findCall(context.work, context.id());
  if (!call || call.districtId !== context.actor.districtId) return context.notFound();
  return call.status === 'scoring' ? answer(call) : context.redirect(rankingAddress(call.id));
}

async function showRecommend(context: Context, call: CallDetail, state = freshForm(context), status = 200) {
  const lot = await getLot(context.work, call);
  return context.html(
    RecommendPage({
      context,
      call,
      lot,
      standings: standingsOf(lot),
      seal: seal(rankDocument(lot)),
      state: { ...state, version: state.version ?? call.version },
    }),
    status,
  );
}

async function submitRecommendation(context: Context, call: CallDetail): Promise<Response> {
  const lot = await getLot(context.work, call);
  return handleForm(context, {
    command: recordRecommendation,
    fields: recommendFields(lot, call.rules, standingsOf(lot)),
    also: { id: call.id, seal: context.form.seal },
    done: ({ id }) => context.redirect(rankingAddress(String(id), { done: 'calls.recommendation-recorded' })),
    again: (state, status) => showRecommend(context, call, state, status),
  });
}
