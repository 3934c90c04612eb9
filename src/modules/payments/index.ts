/** Auszahlungen: funds requests of providers, checked by one person, released by another, posted in the ledger. */
export { declareShare } from './commands/declare-share.ts';
export { checkRequest, paymentDecision, releasePayment } from './commands/payment-decision.ts';
export { decideRecovery, prepareRecovery, recoveryDecision } from './commands/recovery-decision.ts';
export { requestFunds } from './commands/request-funds.ts';
export { returnRequest } from './commands/return-request.ts';
export { withdrawShare } from './commands/withdraw-share.ts';
export { paymentsMessages } from './messages.ts';
export { fundsRequestProcedure } from './model/funds-request.ts';
export { listWaitingDecisions, presentWaitingDecision } from './money-decisions.ts';
export { paymentsPermissions } from './permissions.ts';
export { findRequest } from './queries/find-request.ts';
export { listRequests } from './queries/list-requests.ts';
