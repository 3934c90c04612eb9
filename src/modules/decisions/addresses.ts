import { address } from '#web/address.ts';

/** The address of the list of everything on money that waits. */
export const waitingDecisionsAddress = address('/decisions');
