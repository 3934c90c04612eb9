/** Haushalt: what parliament gave per source and year, what grants reserve of it, what was paid; and the ledger of it all. */
export { appropriate } from './commands/appropriate.ts';
export { freeCents } from './model/bookings.ts';
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
