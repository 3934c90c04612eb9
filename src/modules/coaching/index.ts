/**
 * Begleitung: the people whom a coach sees today, what was agreed with a person, and notes that only the coach reads.
 */
export { agreePlan } from './commands/agree-plan.ts';
export { writeContact } from './commands/write-contact.ts';
export { findPlan } from './queries/find-plan.ts';
export { type CoachTask, listCoachToday } from './queries/list-coach-today.ts';
export { listContacts } from './queries/list-contacts.ts';
export { presentToday } from './web/coach.presenter.ts';
