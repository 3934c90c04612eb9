import { address } from '#web/address.ts';

/** The addresses of the pages of the budget. */
export const budgetAddress = address('/budget');
export const appropriateAddress = address('/budget/appropriate');
export const appropriationAddress = address('/budget/appropriations/:id', 'programme.id');
export const decideAppropriationAddress = address('/budget/appropriations/:id/decide', 'programme.id');
export const reductionAddress = address('/budget/entries/:id/reduce', 'ledgerEntry.id');
export const decideReductionAddress = address('/budget/entries/:id/decide', 'ledgerEntry.id');
export const yearAddress = address('/budget/years/:id', 'programme.id');
export const decideYearAddress = address('/budget/years/:id/decide', 'programme.id');
export const budgetLineAddress = address('/budget/:id', 'budgetLine.id');
export const commitmentAddress = address('/commitments/:id', 'commitment.id');
export const calculationAddress = address('/calculations/:id', 'calculation.id');

/** `/budget` by the name that programs know it by. */
export const linesForProgramsAddress = address('/budget-lines');
export const lineForProgramsAddress = address('/budget-lines/:id', 'budgetLine.id');
