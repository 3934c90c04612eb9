import { waitingList } from '#modules/decisions/index.ts';
import { moneyDecisions } from '../money-decisions.ts';

/** Every decision on money that waits. */
export const decisionList = waitingList('payments.read-decisions', moneyDecisions);
