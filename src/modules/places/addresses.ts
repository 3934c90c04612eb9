import { address } from '#web/address.ts';

/** The addresses of the pages of places. */
export const placesAddress = address('/places');
export const placeAddress = address('/places/:id', 'place.id');
export const describePlaceAddress = address('/places/:id/describe', 'place.id');
export const closePlaceAddress = address('/places/:id/close', 'place.id');
export const activitiesAddress = address('/activities');
export const describeActivityAddress = address('/activities/new');
export const writeProfileAddress = address('/activities/new-profile');
export const activityAddress = address('/activities/:id', 'activity.id');
export const changeActivityAddress = address('/activities/:id/change', 'activity.id');
export const decideTestsAddress = address('/activities/:id/tests', 'activity.id');
export const rampUpAddress = address('/ramp-up/:id', 'programme.id');
