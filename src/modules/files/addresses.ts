import { address } from '#web/address.ts';

/** The address at which a kept file is loaded, by whoever may see it. */
export const fileAddress = address('/files/:id', 'storedFile.id');
