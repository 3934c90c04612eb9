import { listHistory } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { declareInterests } from '../commands/declare-interests.ts';
import { callsMessages } from '../messages.ts';
import { findCall } from '../queries/find-call.ts';
import { findSitting, listSittings } from '../queries/list-my-sittings.ts';
import { listSittingProposals } from '../queries/list-sitting-proposals.ts';
import { interestFields } from './interest-form.ts';
import { SittingPage } from './sitting.page.tsx';
import { presentSittingRow } from './sitting.presenter.ts';
import { SittingListPage } from './sitting-list.page.tsx';

export const sittingRoutes: Route[] = [
  { method: 'GET', path: '/sittings', access: { permission: 'calls.sit' }, handle: showSittings },
  {
    method: 'GET',
    path: '/sittings/:id',
    access: { permission: 'calls.sit' },
    handle: (context) => showSitting(context),
  },
  {
    method: 'POST',
    path: '/sittings/:id/interests',
    access: { permission: 'calls.declare-interests' },
    handle: submitInterests,
  },
];

async function showSittings(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['title', 'status', 'closes'],
    filters: ['status'],
    sort: 'closes',
    direction: 'descending',
  });
  const { rows, total } = await listSittings(context.work, list);
  if (!list.isExport) return context.html(SittingListPage({ context, list, rows, total }));
  const { title, status, scored, undeclared, recused, closed } = callsMessages.sittings.columns;
  const cells = rows.map((row) => presentSittingRow(row));
  return context.file(
    'sittings.csv',
    'text/csv; charset=utf-8',
    csv(
      [title, status, scored, undeclared, recused, closed],
      cells.map((row) => [row.title, row.status.label, row.scored, row.undeclared, row.recused, row.closed]),
    ),
  );
}

async function showSitting(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const { work } = context;
  const sitting = await findSitting(work, context.id());
  const call = sitting && (await findCall(work, sitting.callId));
  if (!sitting || !call) return context.notFound();
  const proposals = await listSittingProposals(work, call.id);
  const history = await listHistory(work, 'call', call.id);
  return context.html(SittingPage({ context, sitting, proposals, call, history, state }), status);
}

async function submitInterests(context: Context): Promise<Response> {
  const proposals = await listSittingProposals(context.work, context.id());
  return handleForm(context, {
    command: declareInterests,
    fields: interestFields(proposals),
    also: { id: context.id() },
    done: ({ id }) => context.redirect(`/sittings/${id}?done=calls.interests-declared`),
    again: (state, status) => showSitting(context, state, status),
  });
}
