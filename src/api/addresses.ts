import { address } from '#web/address.ts';

/** The addresses where the interface for programs is described, in words and as a document. */
export const apiAddress = address('/api');
export const openApiAddress = address('/api/v1/openapi.json');

/** Everything that programs ask lies below this; what nothing answers there is told to them, not to people. */
export const interfaceAddress = address('/api/v1');
export const unknownApiAddress = address('/api/*');
