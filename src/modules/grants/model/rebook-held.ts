import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import type { Posting } from '#modules/decisions/index.ts';

/** A line that a grantee holds to pass its grant on: what the grant brought it, and what is neither passed on nor used. */
export type HeldStanding = {
  readonly id: string;
  readonly source: string;
  readonly cashYear: number;
  readonly grantedCents: Cents;
  readonly freeCents: Cents;
  /** The cents that are passed on and not paid yet. */
  readonly openCents: Cents;
  /** The entries that brought it, the latest first, each with what is left of it. */
  readonly entries: readonly { readonly id: string; readonly leftCents: Cents }[];
};

/** Takes money back from a line that is held, entry by entry; never what is passed on or used. */
export function cutHeld(
  {
    grantId,
    id: budgetLineId,
    source,
    cashYear,
    grantedCents,
    freeCents,
    entries,
  }: HeldStanding & { readonly grantId: string },
  byCents: Cents,
): Decision<Posting[], 'below-passed-on'> {
  if (byCents > freeCents)
    return refused('below-passed-on', {
      source,
      year: cashYear,
      least: grantedCents - freeCents,
      wanted: grantedCents - byCents,
    });
  let left = byCents;
  return decided(
    entries.flatMap(({ id: correctsId, leftCents }) => {
      const amountCents = Math.min(left, leftCents);
      left -= amountCents;
      return amountCents > 0
        ? [{ rule: 'cut-grant' as const, grantId, budgetLineId, amountCents, correctsId }]
        : [];
    }),
  );
}
