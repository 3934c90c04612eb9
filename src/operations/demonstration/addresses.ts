import { address } from '#web/address.ts';

/** Where the clock of a demonstration is moved. */
export const clockAddress = address('/demonstration/clock');
