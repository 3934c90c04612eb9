/** Haushalt: what parliament gave per source and year, what grants reserve of it, what was paid; and the ledger of it all. */
export { decideAppropriation, prepareAppropriation } from './commands/appropriation-decision.ts';
export { closeOfYear } from './commands/close-of-year.ts';
export { decideYear, prepareYear } from './commands/year-decision.ts';
export { type CountedPlace, countedLineId, openCountedLines } from './counted-lines.store.ts';
export {
  heldYearsOver,
  listBorne,
  listDemands,
  listHeldEntries,
  listHeldLines,
  listHeldStandings,
  loadHeldYear,
  openHeldLines,
} from './held-lines.store.ts';
export { yearWords } from './messages/year-words.ts';
export { type BudgetLine, freeCents } from './model/books.ts';
export { yearToClose } from './model/year.ts';
export {
  type CommitmentRow,
  findCommitment,
  listCommitmentsOfGrant,
  mayBePaidIn,
} from './queries/commitments.ts';
export {
  findLineOfYear,
  keepCalculation,
  listProgrammeLines,
  loadEntryOf,
  type NewCalculation,
  type NewCommitment,
  openCommitment,
} from './store.ts';
export { lineTitle } from './web/budget.presenter.ts';
export { presentYear, yearFields, yearProposal } from './web/year.presenter.ts';
