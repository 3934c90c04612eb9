import { listHistory } from '#modules/audit/index.ts';
import { listProgrammeChoices } from '#modules/programmes/index.ts';
import type { Command } from '#platform/commands/command.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { changeCall } from '../commands/change-call.ts';
import { createCall } from '../commands/create-call.ts';
import { closeCall, openCall, withdrawCall } from '../commands/move-call.ts';
import { callsMessages } from '../messages.ts';
import { type CallDetail, findCall } from '../queries/find-call.ts';
import { listCalls } from '../queries/list-calls.ts';
import { CallPage } from './call.page.tsx';
import { presentCallRow } from './call.presenter.ts';
import { CallFormPage } from './call-form.page.tsx';
import { allCallFields, withoutEmptyRows } from './call-form.ts';
import { CallListPage } from './call-list.page.tsx';

const TO_ALL = { public: 'calls are addressed to everybody; drafts stay in their district by policy' };

export const callRoutes: Route[] = [
  { method: 'GET', path: '/calls', access: TO_ALL, handle: showCalls },
  {
    method: 'GET',
    path: '/calls/new',
    access: { permission: 'calls.create-call' },
    handle: (context) => showNewCall(context),
  },
  { method: 'POST', path: '/calls/new', access: { permission: 'calls.create-call' }, handle: submitNewCall },
  { method: 'GET', path: '/calls/:id', access: TO_ALL, handle: (context) => showCall(context) },
  {
    method: 'GET',
    path: '/calls/:id/change',
    access: { permission: 'calls.change-call' },
    handle: (context) => showChange(context),
  },
  {
    method: 'POST',
    path: '/calls/:id/change',
    access: { permission: 'calls.change-call' },
    handle: submitChange,
  },
  {
    method: 'POST',
    path: '/calls/:id/open',
    access: { permission: 'calls.open-call' },
    handle: step(openCall, 'call-opened'),
  },
  {
    method: 'POST',
    path: '/calls/:id/close',
    access: { permission: 'calls.close-call' },
    handle: step(closeCall, 'call-closed'),
  },
  {
    method: 'POST',
    path: '/calls/:id/withdraw',
    access: { permission: 'calls.withdraw-call' },
    handle: step(withdrawCall, 'call-withdrawn'),
  },
];

async function showCalls(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['title', 'district', 'status', 'closes'],
    filters: ['status', 'district', 'programme'],
    sort: 'closes',
    direction: 'descending',
  });
  const { rows, total } = await listCalls(context.work, list);
  if (!list.isExport) return context.html(CallListPage({ context, list, rows, total }));
  const { columns } = callsMessages.calls;
  const cells = rows.map((row) => presentCallRow(row));
  return context.file(
    'calls.csv',
    'text/csv; charset=utf-8',
    csv(
      [columns.title, columns.district, columns.status, columns.places, columns.budget, columns.closes],
      cells.map((row) => [row.title, row.district, row.status.label, row.places, row.budget, row.closes]),
    ),
  );
}

/** Finds the call of the address, or answers that there is none. */
async function withCall(
  context: Context,
  answer: (call: CallDetail) => Promise<Response>,
): Promise<Response> {
  const call = await findCall(context.work, context.id());
  return call ? answer(call) : context.notFound();
}

const showCall = (
  context: Context,
  more: { refusal?: { why: string; next: string } | undefined; status?: number } = {},
) =>
  withCall(context, async (call) => {
    const history = await listHistory(context.work, 'call', call.id);
    return context.html(CallPage({ context, call, history, refusal: more.refusal }), more.status);
  });

async function showNewCall(context: Context, state = freshForm(context), status = 200): Promise<Response> {
  const programmes = await listProgrammeChoices(context.work, context.language, ['published']);
  return context.html(CallFormPage({ context, state, programmes }), status);
}

function submitNewCall(context: Context): Promise<Response> {
  return handleForm(context, {
    command: createCall,
    fields: [
      { name: 'programmeId', kind: 'choice', label: callsMessages.form.programme },
      ...allCallFields(),
    ],
    assemble: withoutEmptyRows,
    done: ({ id }) => context.redirect(`/calls/${id}?done=calls.call-created`),
    again: (state, status) => showNewCall(context, state, status),
  });
}

const showChange = (context: Context, state = freshForm(context), status = 200) =>
  withCall(context, (call) =>
    context.html(
      CallFormPage({ context, state: { ...state, version: state.version ?? call.version }, call }),
      status,
    ),
  );

function submitChange(context: Context): Promise<Response> {
  return handleForm(context, {
    command: changeCall,
    fields: allCallFields(),
    also: { id: context.params.id },
    assemble: withoutEmptyRows,
    done: ({ id }) => context.redirect(`/calls/${id}?done=calls.call-changed`),
    again: (state, status) => showChange(context, state, status),
  });
}

function step<I, L, C>(command: Command<I, L, C>, done: string) {
  return (context: Context): Promise<Response> =>
    handleForm(context, {
      command,
      fields: [],
      also: { id: context.params.id },
      done: () => context.redirect(`/calls/${context.params.id}?done=calls.${done}`),
      again: (state, status) => showCall(context, { refusal: state.refusal ?? movedOn(), status }),
    });
}

/** A button that was pressed on a page that others have overtaken. */
const movedOn = () => callsMessages.refusals['wrong-status'];
