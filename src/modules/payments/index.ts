/** Auszahlungen: funds requests of providers, checked by one person, released by another, posted in the ledger. */
export { checkRequest, releasePayment } from './commands/payment-decision.ts';
export { prepareRecovery } from './commands/recovery-decision.ts';
export { requestFunds } from './commands/request-funds.ts';
