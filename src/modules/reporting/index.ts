/** Auswertung: the line of a programme, and what is published of it. Only `app` imports this module. */
export { showRoleHome } from './web/line.routes.ts';
