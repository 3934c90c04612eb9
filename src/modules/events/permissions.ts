import { permissionsOf } from '#kernel/transition.ts';
import { SPEAKERS } from '#modules/identity/index.ts';
import { eventProcedure } from './model/expert-event.ts';

/** Whoever holds the link answers, signed in or not, in whatever role: the link itself is the right. */
const WHOEVER_HOLDS_A_LINK = [
  ...SPEAKERS,
  'committee-member',
  'coach',
  'instructor',
  'participant',
  'auditor',
  'administrator',
  'public',
] as const;

/** The rights on events and the roles that hold them. Which body may hold one, the programme says; whose it is, the database. */
export const eventsPermissions = {
  ...permissionsOf(eventProcedure),
  'events.see-guests': SPEAKERS,
  'events.add-file': SPEAKERS,
  'events.remove-file': SPEAKERS,
  'events.answer-invitation': WHOEVER_HOLDS_A_LINK,
} as const;
