/** Zuwendungen: applications, the decision by two people, notices, and the projects that follow. */
export { decideApplication, prepareApplicationDecision } from './commands/application-decision.ts';
export { decideHeldYear, prepareHeldYear } from './commands/held-year-decision.ts';
export { decideNotice, prepareNotice } from './commands/notice-decision.ts';
export { passOnGrant } from './commands/pass-on-grant.ts';
export { submitApplication } from './commands/submit-application.ts';
export { submitCallApplication } from './commands/submit-call-application.ts';
export { submitMeasureApplication } from './commands/submit-measure-application.ts';
export { submitProposalApplication } from './commands/submit-proposal-application.ts';
export { grantVersionMove } from './commands/version-moves.ts';
export { waiveRemedies } from './commands/waive-remedies.ts';
export { APPLICANTS, GRANTORS } from './model/application.ts';
export type { FinancePlan, PlanLine } from './model/finance-plan.ts';
export { grantSoFar } from './model/financing.ts';
export { lumpLines } from './model/lump-lines.ts';
export { grantTerms, type Terms } from './model/terms.ts';
export {
  type AskedCondition,
  isOpen as isOpenCondition,
  listAskedConditions,
} from './queries/asked-conditions.ts';
export { type GrantedProject, listGrantedProjects } from './queries/list-granted-projects.ts';
export { findProject } from './queries/projects.ts';
export { becomesFinal } from './remedies.ts';
export { loadPlan } from './store/plans.ts';
