import { nobody } from '#web/letter.ts';
import { defineModule } from '#web/module.ts';
import { placesQueries } from './api.ts';
import { closePlace } from './commands/close-place.ts';
import { describePlace } from './commands/describe-place.ts';
import { placesMessages } from './messages.ts';
import { placesNavigation } from './navigation.ts';
import { openPlaces } from './open-places.ts';
import { placesPermissions } from './permissions.ts';
import { placeRoutes } from './web/place.routes.ts';

export const placesModule = defineModule({
  name: 'places',
  messages: placesMessages,
  permissions: placesPermissions,
  commands: [describePlace, closePlace],
  routes: placeRoutes,
  navigation: placesNavigation,
  follows: { 'grant-awarded': openPlaces },
  events: { 'place-described': nobody, 'place-closed': nobody },
  queries: placesQueries,
});
