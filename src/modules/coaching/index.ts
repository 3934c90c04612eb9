/** Begleitung: who a coach sees today, what was agreed with a person, and notes that only the coach reads. */
export { addMilestone } from './commands/add-milestone.ts';
export { agreePlan } from './commands/agree-plan.ts';
export { reachMilestone } from './commands/reach-milestone.ts';
export { revisePlan } from './commands/revise-plan.ts';
export { writeContact } from './commands/write-contact.ts';
export { coachingMessages } from './messages.ts';
export { coachingPermissions } from './permissions.ts';
export { findPlan } from './queries/find-plan.ts';
export { type CoachTask, listCoachToday } from './queries/list-coach-today.ts';
export { listContacts } from './queries/list-contacts.ts';
export { presentToday } from './web/coach.presenter.ts';
