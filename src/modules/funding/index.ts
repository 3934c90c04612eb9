/** Haushalt: what parliament gave per source and year, what grants reserve of it, what was paid; and the ledger of it all. */
export { decideAppropriation, prepareAppropriation } from './commands/appropriation-decision.ts';
export { decideYear, prepareYear } from './commands/year-decision.ts';
export { type CountedPlace, countedLineId, openCountedLines } from './counted-lines.store.ts';
export { listDemands, listHeldEntries, listHeldLines, openHeldLines } from './held-lines.store.ts';
export { type BudgetLine, freeCents } from './model/books.ts';
export { type CommitmentRow, findCommitment, listCommitmentsOfGrant } from './queries/commitments.ts';
export {
  findLineOfYear,
  keepCalculation,
  listProgrammeLines,
  loadEntryOf,
  type NewCalculation,
  type NewCommitment,
  openCommitment,
} from './store.ts';
