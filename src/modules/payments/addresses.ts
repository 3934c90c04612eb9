import { address } from '#web/address.ts';

/** The addresses of the pages of funds requests, recoveries and other payers. */
export const requestsAddress = address('/funds-requests');
export const newRequestAddress = address('/funds-requests/new');
export const requestAddress = address('/funds-requests/:id', 'fundsRequest.id');
export const checkRequestAddress = address('/funds-requests/:id/check', 'fundsRequest.id');
export const returnRequestAddress = address('/funds-requests/:id/return', 'fundsRequest.id');
export const releasePaymentAddress = address('/funds-requests/:id/release', 'fundsRequest.id');
export const recoveryAddress = address('/funds-requests/:id/recovery', 'fundsRequest.id');
export const decideRecoveryAddress = address('/funds-requests/:id/recovery/decide', 'fundsRequest.id');

export const sharesAddress = address('/cost-shares');
export const withdrawShareAddress = address('/cost-shares/:id/withdraw', 'costShare.id');
