/** Auswertung: the line of a programme, and what is published of it. Only `app` and the stories import it. */
export { publishResults } from './commands/publish-results.ts';
export { showRoleHome } from './web/line.routes.ts';
