/** Haushalt: what parliament gave per source and year, what grants reserve of it, what was paid; and the ledger of it all. */
export { appropriate } from './commands/appropriate.ts';
export { reduceAppropriation } from './commands/reduce-appropriation.ts';
export { fundingMessages } from './messages.ts';
export { type BookingKind, freeCents, type Totals } from './model/bookings.ts';
export { fundingPermissions } from './permissions.ts';
export { findBudgetLine, listBudgetLines } from './queries/budget-lines.ts';
export { type CommitmentRow, findCommitment, listCommitmentsOfGrant } from './queries/commitments.ts';
export {
  type BudgetLine,
  keepCalculation,
  type LoadedEntry,
  listProgrammeLines,
  loadCommitEntry,
  loadEntry,
  type NewCalculation,
  type NewCommitment,
  type NewEntry,
  openCommitment,
  postEntry,
} from './store.ts';
