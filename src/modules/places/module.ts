import { defineModule } from '#web/module.ts';
import { placesQueries } from './api.ts';
import { changeActivity } from './commands/change-activity.ts';
import { closePlace } from './commands/close-place.ts';
import { decideTests } from './commands/decide-tests.ts';
import { describeActivity } from './commands/describe-activity.ts';
import { describePlace } from './commands/describe-place.ts';
import { writeProfile } from './commands/write-profile.ts';
import { placesEvents } from './letters.ts';
import { placesMessages } from './messages.ts';
import { placesNavigation } from './navigation.ts';
import { openPlaces } from './open-places.ts';
import { placesPermissions } from './permissions.ts';
import { activityRoutes } from './web/activity.routes.ts';
import { placeRoutes } from './web/place.routes.ts';
import { rampUpRoute } from './web/ramp-up.page.tsx';

export const placesModule = defineModule({
  name: 'places',
  messages: placesMessages,
  permissions: placesPermissions,
  commands: [describePlace, closePlace, describeActivity, writeProfile, changeActivity, decideTests],
  routes: [...placeRoutes, ...activityRoutes, rampUpRoute],
  navigation: placesNavigation,
  follows: { 'grant-awarded': openPlaces },
  events: placesEvents,
  queries: placesQueries,
});
