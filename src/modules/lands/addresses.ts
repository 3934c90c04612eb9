import { address } from '#web/address.ts';

/** The bodies of the Land: what its file says, a look at another file, and making what is missing. */
export const landAddress = address('/land');
export const previewBodiesAddress = address('/land/preview');
export const settleBodiesAddress = address('/land/bodies');
