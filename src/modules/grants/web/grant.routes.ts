import { listHistory } from '#modules/audit/index.ts';
import { listAttempts } from '#modules/decisions/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { applicationDecision } from '../commands/application-decision.ts';
import { grantWords } from '../messages/grant-words.ts';
import { listPublishedProgrammes } from '../queries/application-choices.ts';
import { findGrant } from '../queries/find-grant.ts';
import { listGrants } from '../queries/list-grants.ts';
import { GrantPage } from './grant.page.tsx';
import { presentGrantRow } from './grant.presenter.ts';
import { GrantListPage } from './grant-list.page.tsx';

const READ = { permission: 'grants.read-grants' };

export const grantRoutes: Route[] = [
  { method: 'GET', path: '/grants', access: READ, handle: showGrants },
  { method: 'GET', path: '/grants/:id', access: READ, handle: showGrant },
];

async function showGrants(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['number', 'district', 'granted', 'amount', 'paid'],
    filters: ['programme', 'district', 'year'],
    sort: 'granted',
    direction: 'descending',
  });
  const { rows, total } = await listGrants(context.work, list, context.language);
  if (list.isExport) {
    const { columns } = grantWords;
    const cells = rows.map((row) => presentGrantRow(row));
    return context.file(
      'grants.csv',
      'text/csv; charset=utf-8',
      csv(
        [
          columns.number,
          columns.district,
          columns.programme,
          columns.granted,
          columns.period,
          columns.amount,
          columns.paid,
        ],
        cells.map((row) => [
          row.number,
          row.district,
          row.programme,
          row.granted,
          row.period,
          row.amount,
          row.paid,
        ]),
      ),
    );
  }
  const programmes = await listPublishedProgrammes(context.work, context.language);
  return context.html(GrantListPage({ context, list, rows, total, programmes }));
}

async function showGrant(context: Context): Promise<Response> {
  const grant = await findGrant(context.work, context.id(), context.language);
  if (!grant) return context.notFound();
  const { earlier } = await listAttempts(context.work, applicationDecision, grant.applicationId);
  const history = await listHistory(context.work, 'application', grant.applicationId);
  const decision = earlier.find(({ ruling }) => ruling === 'approved');
  return context.html(GrantPage({ context, grant, decision, history }));
}
