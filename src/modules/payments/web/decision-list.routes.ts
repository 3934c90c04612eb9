import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { decisionWords } from '../messages/decision-words.ts';
import { listWaitingDecisions } from '../queries/list-waiting.ts';
import { DecisionListPage, presentWaiting } from './decision-list.page.tsx';

export const decisionListRoutes: Route[] = [
  {
    method: 'GET',
    path: '/decisions',
    access: { permission: 'payments.read-decisions' },
    handle: showDecisions,
  },
];

async function showDecisions(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['since', 'amount', 'kind'],
    filters: ['kind', 'step'],
    sort: 'since',
  });
  const { rows, total } = await listWaitingDecisions(context.work, list);
  if (!list.isExport) return context.html(DecisionListPage({ context, list, rows, total }));
  const { title, kind, amount, since, step, prepared } = decisionWords.columns;
  const cells = rows.map((row) => presentWaiting(row, context.actor.accountId));
  return context.file(
    'decisions.csv',
    'text/csv; charset=utf-8',
    csv(
      [title, kind, amount, since, step, prepared],
      cells.map((row) => [row.title, row.kind, row.amount, row.since, row.step, row.prepared]),
    ),
  );
}
