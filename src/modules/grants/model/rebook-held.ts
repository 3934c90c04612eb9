import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';

/**
 * The money of one year that a grantee holds to pass its grant on: what the grant brought it, and what is neither passed on nor
 * used. What was left when the year was closed lapsed, or rests on the lines that it was carried over to.
 */
export type HeldStanding = {
  readonly id: string;
  readonly source: string;
  readonly cashYear: number;
  readonly grantedCents: Cents;
  readonly lapsedCents: Cents;
  /** The free money on the line and on those that it was carried over to. */
  readonly freeCents: Cents;
  /** The cents that are passed on and not paid yet. */
  readonly openCents: Cents;
  /** The entries that brought it, the latest first, each with what is left of it. */
  readonly rests: readonly { readonly id: string; readonly freeCents: Cents }[];
  readonly entries: readonly { readonly id: string; readonly leftCents: Cents }[];
};

/** Takes money back from what is held of a year: what was carried over lapses, the rest entry by entry; never what is passed on or used. */
export function cutHeld(
  {
    grantId,
    id: budgetLineId,
    source,
    cashYear,
    grantedCents,
    lapsedCents,
    freeCents,
    rests,
    entries,
  }: HeldStanding & { readonly grantId: string },
  byCents: Cents,
): Decision<Posting[], 'below-passed-on'> {
  if (byCents > freeCents)
    return refused('below-passed-on', {
      source,
      year: cashYear,
      least: grantedCents - lapsedCents - freeCents,
      wanted: grantedCents - lapsedCents - byCents,
    });
  let left = byCents;
  const lapsed = rests.flatMap((rest) => {
    const amountCents = Math.min(left, rest.freeCents);
    left -= amountCents;
    return amountCents > 0 ? [{ rule: 'lapse' as const, grantId, budgetLineId: rest.id, amountCents }] : [];
  });
  return decided([
    ...lapsed,
    ...entries.flatMap(({ id: correctsId, leftCents }) => {
      const amountCents = Math.min(left, leftCents);
      left -= amountCents;
      return amountCents > 0
        ? [{ rule: 'cut-grant' as const, grantId, budgetLineId, amountCents, correctsId }]
        : [];
    }),
  ]);
}
