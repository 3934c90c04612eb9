/** Zuwendungen: applications, the decision by two people, notices, and the projects and places that follow. */
export {
  applicationDecision,
  decideApplication,
  prepareApplicationDecision,
} from './commands/application-decision.ts';
export { changeApplication } from './commands/change-application.ts';
export { decideRelease, prepareRelease, releaseDecision } from './commands/release-decision.ts';
export { submitApplication } from './commands/submit-application.ts';
export { submitCallApplication } from './commands/submit-call-application.ts';
export { grantsMessages } from './messages.ts';
export { applicationProcedure } from './model/application.ts';
export { proposeSplit } from './model/split.ts';
export { grantsPermissions } from './permissions.ts';
export { findApplication } from './queries/find-application.ts';
export { findGrant } from './queries/find-grant.ts';
export { listApplications } from './queries/list-applications.ts';
export { listGrants } from './queries/list-grants.ts';
export { findProject, listProjects } from './queries/projects.ts';
