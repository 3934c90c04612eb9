/** Auszahlungen: claims of grantees to their grantors, checked by one person, released by another, posted in the ledger. */
export { checkClaim, releaseClaim } from './commands/claim-decision.ts';
export { prepareReceipt } from './commands/receipt-decision.ts';
export { decideRecovery, prepareRecovery } from './commands/recovery-decision.ts';
export { submitAdvance } from './commands/submit-advance.ts';
export { submitClaim } from './commands/submit-claim.ts';
export { MONTH_RULE } from './model/calculate-month.ts';
export { dueMonths, duesOf } from './model/due-months.ts';
export { findClaim } from './queries/find-claim.ts';
