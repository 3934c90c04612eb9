/** Beschäftigungsplätze: funded slots from the grant to their description, and who holds one when, without names. */
export { closePlace } from './commands/close-place.ts';
export { describePlace } from './commands/describe-place.ts';
export { placesMessages } from './messages.ts';
export { occupyPlace, type PlaceState, placeProcedure } from './model/place.ts';
export { placesPermissions } from './permissions.ts';
export { findPlace } from './queries/find-place.ts';
export { type FreePlace, listFreePlaces } from './queries/list-free-places.ts';
export { listPlaces } from './queries/list-places.ts';
export { endOccupancy, extendOccupancy, insertOccupancy, loadPlace, type PlaceRecord } from './store.ts';
export { placeKind, placeStatus } from './web/place.presenter.ts';
