import type { IsoDate } from '#kernel/calendar.ts';
import { type Cents, sumCents } from '#kernel/money.ts';

/**
 * The thing that a line is about, told apart from all others of the grant: a stay on a place, a receipt, the hours of
 * somebody, the month of a project to which money is passed on.
 */
type LineKey = {
  readonly item: string;
  readonly costType: string;
  readonly month: IsoDate;
};

/** A line of an earlier claim that still counts: it was not returned, and nothing blocked it. */
export type EarlierClaimLine = LineKey & {
  readonly id: string;
  readonly requestedCents: Cents;
  /** The amount that the grantor accepted; nothing while it has not said so. */
  readonly acceptedCents: Cents | null;
};

/** The difference between what is due and what was claimed of one thing: the amount, or by how much a line was wrong. */
type Difference<Due, Earlier> = {
  readonly due: Due | undefined;
  readonly corrects: Earlier | undefined;
  readonly cents: Cents;
};

/**
 * Compares what is due by today's days and shares with what was claimed of it, and returns what is still to be said:
 * the whole, where nothing was claimed; the difference, also a negative one, where it has changed since. What a grantor cut
 * stays cut.
 */
export function differences<
  Due extends LineKey & { readonly cents: Cents },
  Earlier extends EarlierClaimLine,
>(dues: readonly Due[], earlier: readonly Earlier[]): Difference<Due, Earlier>[] {
  const dueBy = new Map(dues.map((due) => [keyOf(due), due]));
  const chains = Map.groupBy(earlier, keyOf);
  return [...new Set([...dueBy.keys(), ...chains.keys()])]
    .map((key) => differenceOf(dueBy.get(key), chains.get(key) ?? []))
    .filter(({ cents }) => cents !== 0);
}

const keyOf = ({ item, costType, month }: LineKey): string => `${month} ${costType} ${item}`;

function differenceOf<Due extends { readonly cents: Cents }, Earlier extends EarlierClaimLine>(
  due: Due | undefined,
  chain: readonly Earlier[],
): Difference<Due, Earlier> {
  const standing = sumCents(chain.map(standingCents));
  const cut = sumCents(chain.map((line) => line.requestedCents - standingCents(line)));
  const stillDue = Math.max(0, (due?.cents ?? 0) - Math.max(0, cut));
  return { due, corrects: chain.at(-1), cents: stillDue - standing };
}

const standingCents = ({ acceptedCents, requestedCents }: EarlierClaimLine): Cents =>
  acceptedCents ?? requestedCents;

/** Takes from what is to be given back as much as is demanded back already: nothing is both demanded and set off. */
export function lessDemanded<Line extends { readonly requestedCents: Cents }>(
  lines: readonly Line[],
  demandedCents: Cents,
): Line[] {
  let left = demandedCents;
  return lines.flatMap((line) => {
    const taken = Math.min(left, Math.max(0, -line.requestedCents));
    left -= taken;
    const requestedCents = line.requestedCents + taken;
    return requestedCents === 0 ? [] : [{ ...line, requestedCents }];
  });
}
