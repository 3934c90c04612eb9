import { address } from '#web/address.ts';

/** Where the pages of places are. */
export const placesAddress = address('/places');
export const placeAddress = address('/places/:id', 'place.id');
export const describePlaceAddress = address('/places/:id/describe', 'place.id');
export const closePlaceAddress = address('/places/:id/close', 'place.id');
