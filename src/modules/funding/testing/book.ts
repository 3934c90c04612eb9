import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';
import { type BookingKind, freeCents, type Totals } from '../model/bookings.ts';

export const NOTHING: Totals = { appropriatedCents: 0, committedCents: 0, paidCents: 0 };

/** Returns the totals after a booking, or why it cannot be: what the checks of `budget_line` are held against. */
export function book(
  totals: Totals,
  kind: BookingKind,
  amountCents: Cents,
): Decision<Totals, 'line-exhausted' | 'commitment-exhausted' | 'nothing-to-take-back'> {
  const moved = moves[kind](totals, amountCents);
  if (moved.committedCents > moved.appropriatedCents)
    return refused('line-exhausted', { free: freeCents(totals), wanted: amountCents });
  if (moved.paidCents > moved.committedCents)
    return refused('commitment-exhausted', {
      open: totals.committedCents - totals.paidCents,
      wanted: amountCents,
    });
  if (moved.paidCents < 0 || moved.committedCents < 0 || moved.appropriatedCents < 0)
    return refused('nothing-to-take-back');
  return decided(moved);
}

const moves: Readonly<Record<BookingKind, (totals: Totals, amount: Cents) => Totals>> = {
  appropriate: (totals, amount) => ({ ...totals, appropriatedCents: totals.appropriatedCents + amount }),
  reduce: (totals, amount) => ({ ...totals, appropriatedCents: totals.appropriatedCents - amount }),
  commit: (totals, amount) => ({ ...totals, committedCents: totals.committedCents + amount }),
  release: (totals, amount) => ({ ...totals, committedCents: totals.committedCents - amount }),
  pay: (totals, amount) => ({ ...totals, paidCents: totals.paidCents + amount }),
  recover: (totals, amount) => ({ ...totals, paidCents: totals.paidCents - amount }),
};
