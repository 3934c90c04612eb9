/** Zuwendungen: applications, the decision by two people, notices, and the projects and places that follow. */
export { decideApplication } from './commands/decide-application.ts';
export { prepareApplicationDecision } from './commands/prepare-decision.ts';
export { submitApplication } from './commands/submit-application.ts';
export { submitCallApplication } from './commands/submit-call-application.ts';
export { proposeSplit } from './model/split.ts';
export { type DecisionRow, listDecisions } from './queries/list-decisions.ts';
export { findProject } from './queries/projects.ts';
export { closeDecision, findOpenDecision, prepareDecision } from './store/decisions.ts';
export { decideFields } from './web/four-eyes.presenter.ts';
export { FourEyes } from './web/four-eyes.view.tsx';
