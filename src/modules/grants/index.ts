/** Zuwendungen: applications, the decision by two people, notices, and the projects and places that follow. */
export { changeApplication } from './commands/change-application.ts';
export { decideApplication } from './commands/decide-application.ts';
export { decideRelease } from './commands/decide-release.ts';
export { prepareApplicationDecision } from './commands/prepare-decision.ts';
export { prepareRelease } from './commands/prepare-release.ts';
export { submitApplication } from './commands/submit-application.ts';
export { submitCallApplication } from './commands/submit-call-application.ts';
export { grantsMessages } from './messages.ts';
export { applicationProcedure } from './model/application.ts';
export { proposeSplit } from './model/split.ts';
export { grantsPermissions } from './permissions.ts';
export { findApplication } from './queries/find-application.ts';
export { findGrant } from './queries/find-grant.ts';
export { listApplications } from './queries/list-applications.ts';
export { type DecisionRow, listDecisions } from './queries/list-decisions.ts';
export { listGrants } from './queries/list-grants.ts';
export { findProject, listProjects } from './queries/projects.ts';
export { closeDecision, findOpenDecision, prepareDecision } from './store/decisions.ts';
