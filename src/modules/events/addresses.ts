import { address } from '#web/address.ts';

/** The addresses of the pages of expert events. */
export const eventsAddress = address('/events');
export const draftEventAddress = address('/events/new');
export const eventAddress = address('/events/:id', 'expertEvent.id');
export const changeEventAddress = address('/events/:id/change', 'expertEvent.id');
export const announceEventAddress = address('/events/:id/announce', 'expertEvent.id');
export const moveEventAddress = address('/events/:id/move', 'expertEvent.id');
export const callOffEventAddress = address('/events/:id/call-off', 'expertEvent.id');
export const guestsAddress = address('/events/:id/guests', 'expertEvent.id');
export const inviteGuestsAddress = address('/events/:id/guests/new', 'expertEvent.id');
export const inviteBodiesAddress = address('/events/:id/guests/bodies', 'expertEvent.id');
export const attendanceAddress = address('/events/:id/attendance', 'expertEvent.id');
export const addFileAddress = address('/events/:id/files/new', 'expertEvent.id');
export const publishDocumentationAddress = address('/events/:id/documentation', 'expertEvent.id');
export const removeFileAddress = address('/event-files/:id/remove', 'storedFile.id');

/** The address at which a guest answers, by the secret in the letter. */
export const invitationAddress = address('/invitation');
