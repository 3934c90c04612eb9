import { address } from '#web/address.ts';

/** The addresses of the pages of claims, recoveries and other payers. */
export const claimsAddress = address('/claims');
export const newClaimAddress = address('/claims/new');
export const newAdvanceAddress = address('/claims/new-advance');
export const claimAddress = address('/claims/:id', 'claim.id');
export const checkClaimAddress = address('/claims/:id/check', 'claim.id');
export const returnClaimAddress = address('/claims/:id/return', 'claim.id');
export const releaseClaimAddress = address('/claims/:id/release', 'claim.id');
export const recoveryAddress = address('/claims/:id/recovery', 'claim.id');
export const decideRecoveryAddress = address('/claims/:id/recovery/decide', 'claim.id');
export const recountsAddress = address('/recounts');
export const recountAddress = address('/recounts/:id', 'openRecount.grantId');
export const settleRecountAddress = address('/recounts/:id/settle', 'openRecount.grantId');
export const receiptAddress = address('/recoveries/:id/receipt', 'recovery.id');
export const decideReceiptAddress = address('/recoveries/:id/receipt/decide', 'recovery.id');

export const sharesAddress = address('/cost-shares');
export const withdrawShareAddress = address('/cost-shares/:id/withdraw', 'costShare.id');
