import { defineModule } from '#web/module.ts';
import { eventsQueries } from './api.ts';
import { announceEvent } from './commands/announce-event.ts';
import { answerInvitationCommand } from './commands/answer-invitation.ts';
import { changeEvent } from './commands/change-event.ts';
import { addFile, publishDocumentation, removeFile } from './commands/documentation.ts';
import { draftEvent } from './commands/draft-event.ts';
import { inviteBodies, inviteGuests } from './commands/invite-guests.ts';
import { callOffEvent, moveAnnounced } from './commands/move-event.ts';
import { recordAttendance } from './commands/record-attendance.ts';
import { eventsEvents } from './letters.ts';
import { eventsMessages } from './messages.ts';
import { eventsNavigation } from './navigation.ts';
import { eventsPermissions } from './permissions.ts';
import { runningEvents } from './running-events.ts';
import { eventRoutes } from './web/event.routes.ts';

export const eventsModule = defineModule({
  name: 'events',
  messages: eventsMessages,
  permissions: eventsPermissions,
  commands: [
    draftEvent,
    changeEvent,
    announceEvent,
    moveAnnounced,
    callOffEvent,
    inviteGuests,
    inviteBodies,
    answerInvitationCommand,
    recordAttendance,
    addFile,
    removeFile,
    publishDocumentation,
  ],
  routes: eventRoutes,
  navigation: eventsNavigation,
  events: eventsEvents,
  runningUnder: runningEvents,
  queries: eventsQueries,
  forgets: ['guest_contact'],
});
