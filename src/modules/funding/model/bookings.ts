import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { Cents } from '#kernel/money.ts';

/** Buchungsart: what a booking does, between which two accounts, and which kind it takes back. */
type Booking = { readonly debit: Account; readonly credit: Account; readonly corrects?: BookingKind };
export type Account = 'parliament' | 'available' | 'committed' | 'paid-out';
export type BookingKind = 'appropriate' | 'reduce' | 'commit' | 'release' | 'pay' | 'recover';

/** The book of accounts. Money moves from the credit to the debit account; nothing is ever booked on one side only. */
export const bookings: Readonly<Record<BookingKind, Booking>> = {
  appropriate: { debit: 'available', credit: 'parliament' },
  reduce: { debit: 'parliament', credit: 'available', corrects: 'appropriate' },
  commit: { debit: 'committed', credit: 'available' },
  release: { debit: 'available', credit: 'committed', corrects: 'commit' },
  pay: { debit: 'paid-out', credit: 'committed' },
  recover: { debit: 'committed', credit: 'paid-out', corrects: 'pay' },
};

/** What stands on a budget line: what parliament gave, what grants reserve of it, what was paid of that. */
export type Totals = {
  readonly appropriatedCents: Cents;
  readonly committedCents: Cents;
  readonly paidCents: Cents;
};

export const NOTHING: Totals = { appropriatedCents: 0, committedCents: 0, paidCents: 0 };

export const freeCents = ({ appropriatedCents, committedCents }: Totals): Cents =>
  appropriatedCents - committedCents;

export const openCents = ({ committedCents, paidCents }: Totals): Cents => committedCents - paidCents;

export type BookingRefusal = 'line-exhausted' | 'commitment-exhausted' | 'nothing-to-take-back';

/** The totals after a booking, or why it cannot be. The checks of `budget_line` say the same in the database. */
export function book(
  totals: Totals,
  kind: BookingKind,
  amountCents: Cents,
): Decision<Totals, BookingRefusal> {
  const moved = moves[kind](totals, amountCents);
  if (moved.committedCents > moved.appropriatedCents)
    return refused('line-exhausted', { free: freeCents(totals), wanted: amountCents });
  if (moved.paidCents > moved.committedCents)
    return refused('commitment-exhausted', { open: openCents(totals), wanted: amountCents });
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
