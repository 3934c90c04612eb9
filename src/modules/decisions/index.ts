/** Entscheidungen über Geld: one person prepares, another decides, whatever it is about. A kind is one definition. */
export { type DecisionKind, defineDecision } from './define-decision.ts';
export type { Decided, Ruling, Undecided } from './model/four-eyes.ts';
export { type DecidedBehind, decidedBehind } from './queries/decided-behind.ts';
export { type Attempts, listAttempts, type Named } from './queries/list-attempts.ts';
export { listWaiting } from './queries/list-waiting.ts';
export type { Told } from './rules.ts';
export type { Posting } from './store.ts';
export { AnswerForm, EarlierAttempts, offerAnswer } from './web/answer-form.tsx';
export { answerFields, presentAttempt } from './web/attempt.presenter.ts';
export { decisionRoutes } from './web/decision.routes.ts';
export { presentWaiting, type WaitingTask } from './web/waiting-list.ts';
