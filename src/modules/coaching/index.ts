/**
 * Begleitung: the people whom a coach sees today, what was agreed with a person, and notes that only the coach reads.
 */
export { agreePlan } from './commands/agree-plan.ts';
export { writeContact } from './commands/write-contact.ts';
