import { addMonths, type IsoDate } from '#kernel/calendar.ts';
import { contentHash } from '#kernel/content-hash.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import { daysIn } from '#kernel/month.ts';
import { isOpen, type Procedure } from '#kernel/transition.ts';
import type { MonthInput, MonthOutput } from './calculate-month.ts';

/** Mittelabruf: the request of a provider for the money of one month of one project. */
export type RequestStatus = 'submitted' | 'checked' | 'paid' | 'returned';

/** The procedure of a funds request: who takes it from where to where. */
export const fundsRequestProcedure = {
  'payments.request-funds': { from: [null], by: ['provider'], to: 'submitted' },
  'payments.check-request': { from: ['submitted'], by: ['grant-officer'], to: 'checked' },
  'payments.return-request': { from: ['submitted'], by: ['grant-officer'], to: 'returned' },
  'payments.release-payment': { from: ['checked'], by: ['grant-officer'], to: 'paid' },
} as const satisfies Procedure<RequestStatus>;

type RequestAction = keyof typeof fundsRequestProcedure;

export type RequestRecord = {
  readonly id: string;
  readonly version: number;
  readonly status: RequestStatus;
  readonly projectId: string;
  readonly grantId: string;
  readonly providerId: string;
  readonly districtId: string;
  readonly month: IsoDate;
  readonly amountCents: Cents;
  readonly calculationId: string;
};

export type NewRequest = Omit<RequestRecord, 'version' | 'status'> & {
  readonly programmeId: string;
};

/**
 * Returns the status after an action (`null` before the first), or `wrong-status` where the procedure does not allow
 * it.
 */
export function moveRequest(
  action: RequestAction,
  status: RequestStatus | null,
): Decision<RequestStatus, 'wrong-status'> {
  const transition = fundsRequestProcedure[action];
  return isOpen<RequestStatus>(transition, status)
    ? decided(transition.to)
    : refused('wrong-status', { status });
}

/**
 * Returns the hash of what two people agree on: the month as it is computed now. Other days or other payers make
 * another content.
 */
export const hashMonth = (input: MonthInput, output: MonthOutput, cashYear: number): string =>
  contentHash({ input, output, cashYear });

export type MonthFacts = {
  readonly input: MonthInput;
  readonly output: MonthOutput;
  /** Numbers of places on which a change proposal is open: until it is settled, no money flows. */
  readonly blockedPlaces: readonly number[];
  readonly projectCents: Cents;
  /** The amount asked for before, in all months, and not returned. */
  readonly earlierCents: Cents;
};

type MonthRefusal =
  | 'month-not-over'
  | 'outside-project'
  | 'open-change-proposal'
  | 'nothing-to-request'
  | 'project-exhausted';

/** Returns the cents that may be asked for a month on this day, or why it may not be asked for. */
export function mayRequest(facts: MonthFacts, today: IsoDate): Decision<Cents, MonthRefusal> {
  const { input, output } = facts;
  if (daysIn(input.month, input.project) === 0) return refused('outside-project');
  const over = addMonths(input.month, 1);
  if (today < over) return refused('month-not-over', { from: over });
  const blocked = refuseBlocked(facts);
  if (blocked) return blocked;
  if (output.totalCents === 0) return refused('nothing-to-request');
  const left = facts.projectCents - facts.earlierCents;
  if (output.totalCents > left) return refused('project-exhausted', { left, wanted: output.totalCents });
  return decided(output.totalCents);
}

/** An open change proposal blocks the whole month: what it changes would change the sum. */
export const refuseBlocked = ({ blockedPlaces }: Pick<MonthFacts, 'blockedPlaces'>) =>
  blockedPlaces.length > 0
    ? refused('open-change-proposal', { places: blockedPlaces.join(', ') })
    : undefined;
