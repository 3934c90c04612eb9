import { type Cents, sumCents } from '#kernel/money.ts';
import type { ClaimLine, NewLine } from './claim.ts';

type Paid = Pick<ClaimLine, 'id' | 'item' | 'costType' | 'month' | 'acceptedCents' | 'requestedCents'>;

/** A line that was paid, with what was paid for the same thing, what it is worth now, and the difference. */
export type RecountedLine = {
  readonly line: NewLine;
  readonly paidCents: Cents;
  readonly nowCents: Cents;
  readonly differenceCents: Cents;
};

/**
 * Nachrechnung: what was paid beside what it is worth by the days, shares and rates of today. What was demanded back already is
 * no difference any more.
 */
export const recounted = (lines: readonly NewLine[], standing: readonly Paid[]): RecountedLine[] =>
  lines
    .filter(({ correctsId }) => correctsId !== null)
    .map((line) => {
      const paidCents = sumCents(
        standing
          .filter(
            ({ item, costType, month }) =>
              item === line.item && costType === line.costType && month === line.month,
          )
          .map(({ acceptedCents, requestedCents }) => acceptedCents ?? requestedCents),
      );
      return {
        line,
        paidCents,
        nowCents: paidCents + line.requestedCents,
        differenceCents: line.requestedCents,
      };
    });
