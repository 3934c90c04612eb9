import { lawCommand } from '#law/cli.ts';
import { checkInput, planInput } from '#law/index.ts';
import type { ApiFunction } from '#web/api-query.ts';
import { lawCheckAddress, lawFundingCheckAddress, lawListAddress, lawPlanAddress } from './addresses.ts';
import { answerFundingCheck, fundingCheckDocument } from './funding-check-document.ts';

/** The law as code, answered to every program that asks. */
export const eligibilityFunctions: readonly ApiFunction[] = [
  {
    method: 'GET',
    address: lawListAddress,
    summary: 'Every instrument of the law as code, with its versions',
    answer: () => lawCommand(['list'], ''),
  },
  {
    method: 'POST',
    address: lawCheckAddress,
    summary: 'Checks the facts of a case against the law as it stands on a day',
    input: checkInput,
    answer: (document) => lawCommand(['check'], document),
  },
  {
    method: 'POST',
    address: lawPlanAddress,
    summary: 'The wage subsidy of one job, month by month',
    input: planInput,
    answer: (document) => lawCommand(['plan'], document),
  },
  {
    method: 'POST',
    address: lawFundingCheckAddress,
    summary: 'Every instrument side by side for one case, what can still change it, and who would pay what',
    input: fundingCheckDocument,
    answer: answerFundingCheck,
  },
];
