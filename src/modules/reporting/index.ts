/** Auswertung: the line of a programme, and what is published of it. Only `app` imports this module. */
export { publishResults } from './commands/publish-results.ts';
export { reportingMessages } from './messages.ts';
export { linesOf } from './model/line.ts';
export { reportingPermissions } from './permissions.ts';
export { countLine } from './queries/count-line.ts';
export { listResults } from './queries/list-results.ts';
export { waitingTimes } from './waiting-times.ts';
export { seesPeopleOnly } from './who-sees-people.ts';
