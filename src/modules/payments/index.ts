/** Auszahlungen: funds requests of providers, checked by one person, released by another, posted in the ledger. */
export { checkRequest } from './commands/check-request.ts';
export { decideRecovery } from './commands/decide-recovery.ts';
export { declareShare } from './commands/declare-share.ts';
export { prepareRecovery } from './commands/prepare-recovery.ts';
export { releasePayment } from './commands/release-payment.ts';
export { requestFunds } from './commands/request-funds.ts';
export { returnRequest } from './commands/return-request.ts';
export { withdrawShare } from './commands/withdraw-share.ts';
export { paymentsMessages } from './messages.ts';
export { fundsRequestProcedure } from './model/funds-request.ts';
export { paymentsPermissions } from './permissions.ts';
export { findRequest } from './queries/find-request.ts';
export { listRequests } from './queries/list-requests.ts';
export { DECISION_KINDS, listWaitingDecisions, type WaitingDecision } from './queries/list-waiting.ts';
export { presentWaiting } from './web/decision-list.page.tsx';
