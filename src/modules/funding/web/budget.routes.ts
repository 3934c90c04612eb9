import { listHistory } from '#modules/identity/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { budgetLineAddress, calculationAddress, commitmentAddress } from '../addresses.ts';
import { findBudgetLine } from '../queries/budget-lines.ts';
import { findCommitment, listCommitments } from '../queries/commitments.ts';
import { findCalculation } from '../queries/find-calculation.ts';
import { BudgetLinePage } from './budget-line.page.tsx';
import { CalculationPage } from './calculation.page.tsx';
import { CommitmentPage } from './commitment.page.tsx';
import { budgetLineLedger, commitmentLedger } from './ledger-list.tsx';

const READ = { permission: 'funding.read' };

/** The pages of what stands in the budget. */
export const budgetRoutes: Route[] = [
  { method: 'GET', path: budgetLineAddress.path, access: READ, handle: showLine },
  { method: 'GET', path: commitmentAddress.path, access: READ, handle: showCommitment },
  {
    method: 'GET',
    path: calculationAddress.path,
    access: { permission: 'funding.read-calculation' },
    handle: showCalculation,
  },
];

async function showLine(context: Context): Promise<Response> {
  const { work } = context;
  const line = await findBudgetLine(work, context.id(), currentLanguage());
  if (!line) return context.notFound();
  return budgetLineLedger.within(context, async (ledger) => {
    const commitments = await listCommitments(work, line.id, currentLanguage());
    const history = await listHistory(work, 'budget-line', line.id);
    return context.html(BudgetLinePage({ context, line, commitments, ledger, history }));
  });
}

async function showCommitment(context: Context): Promise<Response> {
  const commitment = await findCommitment(context.work, context.id(), currentLanguage());
  if (!commitment) return context.notFound();
  return commitmentLedger.within(context, (ledger) =>
    context.html(CommitmentPage({ context, commitment, ledger })),
  );
}

async function showCalculation(context: Context): Promise<Response> {
  const calculation = await findCalculation(context.work, context.id());
  return calculation ? context.html(CalculationPage({ context, calculation })) : context.notFound();
}
