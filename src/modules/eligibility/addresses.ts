import { address } from '#web/address.ts';

/**
 * The addresses of the law, and of the Fördercheck, which answers without a person. Provisions are files and have no
 * ids.
 */
export const provisionsAddress = address('/provisions');
export const ruleChangesAddress = address('/provisions/changes');
export const provisionAddress = address('/provisions/:provision');
export const fundingCheckAddress = address('/funding-check');

/** The questions that programs ask the law, below the address of their interface. */
export const lawListAddress = address('/law/list');
export const lawCheckAddress = address('/law/check');
export const lawPlanAddress = address('/law/plan');
export const lawFundingCheckAddress = address('/law/funding-check');
