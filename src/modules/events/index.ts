/** Fachveranstaltungen: announced by a body that the programme names, with guests, workshops and public documentation. */
export { announceEvent } from './commands/announce-event.ts';
export { answerInvitationCommand } from './commands/answer-invitation.ts';
export { addFile, publishDocumentation } from './commands/documentation.ts';
export { draftEvent } from './commands/draft-event.ts';
export { inviteBodies, inviteGuests } from './commands/invite-guests.ts';
export { callOffEvent, moveAnnounced } from './commands/move-event.ts';
export { recordAttendance } from './commands/record-attendance.ts';
export { giveLinks } from './guests.store.ts';
export { listExpected } from './queries/guests.ts';
export { listWorkshops } from './store.ts';
