import type { IsoDate } from '#kernel/calendar.ts';
import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';

/** The notices of a grant in their order, each with its sum and the day from which it is final, and what is paid already. */
export type Finality = {
  readonly notices: readonly { readonly amountCents: Cents; readonly finalOn: IsoDate }[];
  readonly paidCents: Cents;
};

/**
 * Tells whether a sum may be paid on a day. Where the notice in force wants finality, no more is paid than the latest notice
 * grants that is final; the refusal names the day from which the sum may be paid.
 */
export function mayPay(
  cents: Cents,
  { waits, finality: { notices, paidCents } }: { readonly waits: boolean; readonly finality: Finality },
  today: IsoDate,
): Decision<Cents, 'not-final'> {
  const granted = notices.findLast(({ finalOn }) => finalOn <= today)?.amountCents ?? 0;
  if (!waits || cents === 0 || paidCents + cents <= granted) return decided(cents);
  const enough = notices.find((one) => one.finalOn > today && one.amountCents >= paidCents + cents);
  return refused('not-final', { finalOn: (enough ?? notices.at(-1))?.finalOn ?? today });
}
