import { listHistory } from '#modules/identity/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { defineStep } from '#web/define-step.ts';
import { type FormState, freshForm } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { excuseMemberAddress, rankingAddress, rankingInputAddress, selectionAddress } from '../addresses.ts';
import { type CallDetail, findCall } from '../call/find-call.ts';
import { hasMembers } from '../call/selection.model.ts';
import { callsMessages } from '../messages.ts';
import { listInterests } from '../scoring/list-interests.ts';
import { excuseFields } from './committee.tsx';
import { excuseMember } from './excuse-member.ts';
import { isLiveFor } from './find-live-ranking.ts';
import { findRecommendation } from './find-recommendation.ts';
import { getLot } from './get-lot.ts';
import { listResults } from './list-results.ts';
import { rankDocument } from './model/lot.ts';
import { type ProposalStanding, standingsOf } from './model/standings.ts';
import { RankingNotYetPage, RankingPage } from './ranking.page.tsx';
import { presentRanking } from './ranking.presenter.ts';

/** A sent form is read by the names of its fields; whom there is to choose from only the page has to know. */
const excuseMemberStep = defineStep({
  address: excuseMemberAddress,
  command: excuseMember,
  fields: () => excuseFields([]),
  done: ({ id }) => rankingAddress(String(id), { done: 'calls.member-excused' }),
  again: (context, excuse, status) => withCall(context, (_, call) => showLive(context, call, excuse, status)),
});

export const rankingRoutes: Route[] = [
  {
    method: 'GET',
    path: rankingAddress.path,
    access: { permission: 'calls.read-ranking' },
    handle: (context) => withCall(context, showRanking),
  },
  {
    method: 'GET',
    path: rankingInputAddress.path,
    access: { permission: 'calls.read-ranking' },
    handle: (context) => withCall(context, downloadInput),
  },
  excuseMemberStep.route,
];

async function withCall(
  context: Context,
  answer: (context: Context, call: CallDetail) => Promise<Response>,
): Promise<Response> {
  const call = await findCall(context.work, context.id());
  return call ? answer(context, call) : context.notFound();
}

function showRanking(context: Context, call: CallDetail): Promise<Response> {
  if (call.status === 'recommended') return showDecided(context, call);
  if (!hasMembers(call.selection)) return Promise.resolve(context.redirect(selectionAddress(call.id)));
  return isLiveFor(context, call)
    ? showLive(context, call)
    : context.html(RankingNotYetPage({ context, call }));
}

async function showLive(
  context: Context,
  call: CallDetail,
  excuse: FormState = freshForm(context),
  status = 200,
): Promise<Response> {
  const lot = await getLot(context.work, call);
  const standings = standingsOf(lot);
  if (wantsTable(context)) return table(context, call, standings);
  const interests = await listInterests(context.work, call.id);
  const history = await listHistory(context.work, 'call', call.id);
  return context.html(
    RankingPage({ context, call, standings, interests, history, live: { lot, excuse } }),
    status,
  );
}

async function showDecided(context: Context, call: CallDetail): Promise<Response> {
  const standings = await listResults(context.work, call);
  if (wantsTable(context)) return table(context, call, standings);
  const recommendation = await findRecommendation(context.work, call.id);
  const interests = await listInterests(context.work, call.id);
  const history = await listHistory(context.work, 'call', call.id);
  return context.html(RankingPage({ context, call, standings, interests, history, recommendation }));
}

/** The exact document that `bin/stellwerk calls rank` takes: as it stands, or as it was frozen. */
async function downloadInput(context: Context, call: CallDetail): Promise<Response> {
  const document =
    call.status === 'recommended'
      ? (await findRecommendation(context.work, call.id))?.document
      : isLiveFor(context, call)
        ? rankDocument(await getLot(context.work, call))
        : undefined;
  if (!document) return context.notFound();
  return context.file(
    currentLanguage() === 'en' ? 'ranking.json' : 'rangfolge.json',
    'application/json; charset=utf-8',
    `${JSON.stringify(document, null, 2)}\n`,
  );
}

const wantsTable = ({ url }: Context): boolean => url.searchParams.get('format') === 'csv';

function table(context: Context, call: CallDetail, standings: readonly ProposalStanding[]): Response {
  const { columns: words } = callsMessages.ranking;
  const { groups, unit } = presentRanking(call, standings);
  const columns = { ...words, places: unit, cumulativePlaces: words.cumulativePlaces(unit) };
  const rows = groups.flatMap((group) => group.rows);
  const keys = [
    'rank',
    'title',
    'provider',
    'points',
    'spread',
    'costs',
    'places',
    'cumulativeCents',
    'cumulativePlaces',
    'standing',
    'missing',
    'reason',
  ] as const;
  return context.file(
    'ranking.csv',
    'text/csv; charset=utf-8',
    csv(
      [...keys.map((key) => columns[key]), columns.decision],
      rows.map((row) => [...keys.map((key) => row[key]), row.decision?.label ?? '']),
    ),
  );
}
