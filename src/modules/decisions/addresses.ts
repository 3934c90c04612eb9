import { address } from '#web/address.ts';

/** Where everything on money that waits is listed. */
export const waitingDecisionsAddress = address('/decisions');
