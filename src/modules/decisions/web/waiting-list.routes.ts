import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { waitingWords } from '../messages.ts';
import { listWaiting, type WaitingKind } from '../queries/list-waiting.ts';
import { presentWaiting, WaitingListPage } from './waiting-list.page.tsx';

/** Returns the routes of the list of what waits of these kinds of decision, for holders of that permission. */
export const waitingRoutes = (permission: string, kinds: readonly WaitingKind[]): Route[] => [
  {
    method: 'GET',
    path: '/decisions',
    access: { permission },
    handle: (context) => showWaiting(context, kinds),
  },
];

async function showWaiting(context: Context, kinds: readonly WaitingKind[]): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['since', 'amount', 'kind'],
    filters: ['kind', 'step'],
    sort: 'since',
  });
  const { rows, total } = await listWaiting(context.work, kinds, list);
  if (!list.isExport) return context.html(WaitingListPage({ context, kinds, list, rows, total }));
  const { title, kind, amount, since, step, prepared } = waitingWords.columns;
  const cells = rows.map((row) => presentWaiting(row, kinds, context.actor.accountId));
  return context.file(
    'decisions.csv',
    'text/csv; charset=utf-8',
    csv(
      [title, kind, amount, since, step, prepared],
      cells.map((row) => [row.title, row.kind, row.amount, row.since, row.step, row.prepared]),
    ),
  );
}
