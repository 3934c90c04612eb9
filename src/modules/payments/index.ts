/** Auszahlungen: funds requests of providers, checked by one person, released by another, posted in the ledger. */
export { checkRequest } from './commands/check-request.ts';
export { prepareRecovery } from './commands/prepare-recovery.ts';
export { releasePayment } from './commands/release-payment.ts';
export { requestFunds } from './commands/request-funds.ts';
export { listWaitingDecisions, type WaitingDecision } from './queries/list-waiting.ts';
export { presentWaiting } from './web/decision-list.page.tsx';
