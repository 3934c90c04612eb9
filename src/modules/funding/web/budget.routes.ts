import { listHistory } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { fundingMessages } from '../messages.ts';
import { listBudgetProgrammes } from '../queries/budget-choices.ts';
import { findBudgetLine, listBudgetLines } from '../queries/budget-lines.ts';
import { findCommitment, listCommitments } from '../queries/commitments.ts';
import { findCalculation } from '../queries/find-calculation.ts';
import { type LedgerRow, listLedgerEntries } from '../queries/ledger-entries.ts';
import { presentEntry, presentLine } from './budget.presenter.ts';
import { BudgetLinePage } from './budget-line.page.tsx';
import { BudgetListPage } from './budget-list.page.tsx';
import { CalculationPage } from './calculation.page.tsx';
import { CommitmentPage } from './commitment.page.tsx';

const READ = { permission: 'funding.read' };

export const budgetRoutes: Route[] = [
  { method: 'GET', path: '/budget', access: READ, handle: showBudget },
  { method: 'GET', path: '/budget/:id', access: READ, handle: showLine },
  { method: 'GET', path: '/commitments/:id', access: READ, handle: showCommitment },
  {
    method: 'GET',
    path: '/calculations/:id',
    access: { permission: 'funding.read-calculation' },
    handle: showCalculation,
  },
];

async function showBudget(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['line', 'year', 'appropriated', 'committed', 'paid', 'free'],
    filters: ['programme', 'source', 'year'],
    sort: 'line',
  });
  const { rows, total, sums } = await listBudgetLines(context.work, list, context.language);
  if (list.isExport) {
    const { columns } = fundingMessages;
    const cells = rows.map((row) => presentLine(row));
    return context.file(
      'budget.csv',
      'text/csv; charset=utf-8',
      csv(
        [
          columns.line,
          columns.programme,
          columns.appropriated,
          columns.committed,
          columns.paid,
          columns.free,
        ],
        cells.map((row) => [row.title, row.programme, row.appropriated, row.committed, row.paid, row.free]),
      ),
    );
  }
  const programmes = await listBudgetProgrammes(context.work, context.language);
  return context.html(BudgetListPage({ context, list, rows, total, sums, programmes }));
}

const readLedger = (context: Context) =>
  readList(context.url, {
    sorts: ['number', 'amount', 'kind'],
    filters: ['kind'],
    sort: 'number',
    direction: 'descending',
  });

async function showLine(context: Context): Promise<Response> {
  const { work, language } = context;
  const line = await findBudgetLine(work, context.id(), language);
  if (!line) return context.notFound();
  const list = readLedger(context);
  const entries = await listLedgerEntries(work, { budgetLineId: line.id }, list);
  if (list.isExport) return exportLedger(context, entries.rows);
  const commitments = await listCommitments(work, line.id, language);
  const history = await listHistory(work, 'budget-line', line.id);
  return context.html(BudgetLinePage({ context, line, commitments, list, entries, history }));
}

async function showCommitment(context: Context): Promise<Response> {
  const commitment = await findCommitment(context.work, context.id(), context.language);
  if (!commitment) return context.notFound();
  const list = readLedger(context);
  const entries = await listLedgerEntries(context.work, { commitmentId: commitment.id }, list);
  if (list.isExport) return exportLedger(context, entries.rows);
  return context.html(CommitmentPage({ context, commitment, list, entries }));
}

async function exportLedger(context: Context, rows: readonly LedgerRow[]): Promise<Response> {
  const { columns } = fundingMessages.entries;
  const cells = rows.map((row) => presentEntry(row));
  return context.file(
    'ledger.csv',
    'text/csv; charset=utf-8',
    csv(
      [
        columns.number,
        columns.kind,
        columns.accounts,
        columns.amount,
        columns.booked,
        columns.reason,
        columns.prepared,
        columns.decided,
      ],
      cells.map((row) => [
        row.number,
        row.kind,
        row.accounts,
        row.amount,
        row.booked,
        row.reason,
        row.prepared,
        row.decided,
      ]),
    ),
  );
}

async function showCalculation(context: Context): Promise<Response> {
  const calculation = await findCalculation(context.work, context.id());
  return calculation ? context.html(CalculationPage({ context, calculation })) : context.notFound();
}
