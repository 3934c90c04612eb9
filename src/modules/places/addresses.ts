import { address } from '#web/address.ts';

/** The addresses of the pages of places. */
export const placesAddress = address('/places');
export const placeAddress = address('/places/:id', 'place.id');
export const describePlaceAddress = address('/places/:id/describe', 'place.id');
export const closePlaceAddress = address('/places/:id/close', 'place.id');
