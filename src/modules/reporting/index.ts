/** Auswertung: the line of a programme, and what is published of it. Nobody imports this module. */
export { publishResults } from './commands/publish-results.ts';
export { reportingMessages } from './messages.ts';
export { reportingPermissions } from './permissions.ts';
