/** Förderrecht: the provisions of the law, on pages for everybody, and what they answer about somebody's facts. */
export { factsInput } from './facts-input.ts';
export { eligibilityMessages } from './messages.ts';
export { comparePayments } from './model/compare-payments.ts';
export { checkFunding, type FundingCheck } from './model/funding-check.ts';
export { type FundingCheckJob, jobOf } from './model/payment-plan.ts';
export { provisionTitle } from './provisions.ts';
export { citationIn } from './web/citation.ts';
export { FactLists } from './web/fact-lists.tsx';
export { factName } from './web/fact-words.ts';
export {
  type Asked,
  allFactFields,
  closeGaps,
  factValues,
  findingFields,
  toFacts,
} from './web/facts-form.ts';
export { FundingCheckView } from './web/funding-check.view.tsx';
export { jobFields, judgeJob } from './web/job-form.ts';
export { PaymentView } from './web/payment.view.tsx';
