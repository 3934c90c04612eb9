import { address } from '#web/address.ts';

/** The address by which the clock of a demonstration is moved. */
export const clockAddress = address('/demonstration/clock');
