import { listWaiting, presentWaiting, type WaitingDecision } from '#modules/decisions/index.ts';
import { applicationDecision, releaseDecision } from '#modules/grants/index.ts';
import type { Work } from '#platform/work.ts';
import { paymentDecision } from './commands/payment-decision.ts';
import { recoveryDecision } from './commands/recovery-decision.ts';

/** Every kind of decision on money: what `/decisions` lists. A further kind is a further line. */
export const moneyDecisions = [applicationDecision, paymentDecision, releaseDecision, recoveryDecision];

type Asked = Parameters<typeof listWaiting>[2];

/** Every decision on money that waits, whatever it is about. */
export const listWaitingDecisions = (work: Work, list: Asked) => listWaiting(work, moneyDecisions, list);

/** One of them as finished strings. */
export const presentWaitingDecision = (row: WaitingDecision) => presentWaiting(row, moneyDecisions);
